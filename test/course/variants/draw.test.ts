import { answerKeys } from "../../../src/course/key/answerKeys";
import { stepById } from "../../../src/course/modules";
import { Dice } from "../../../src/course/variants/Dice";
import { drawVariants, isPlain } from "../../../src/course/variants/draw";
import { seedOf } from "../../../src/course/variants/seedOf";
import { evaluate } from "../../../src/formulas/evaluate";

const rate = stepById("2.2")!;

test("drawVariants gives as many as asked for, each with data of its own and keys to them", async () => {
  const variants = await drawVariants(rate, 7, 20, evaluate);
  expect(variants).toHaveLength(20);
  expect(new Set(variants.map(({ data }) => JSON.stringify(data))).size).toBe(20);
  for (const { data, keys } of variants) expect(keys).toEqual((await answerKeys(rate, [data], evaluate))[0]);
});

test("drawVariants gives the same for the same seed, and another for another", async () => {
  const data = async (seed: number) => (await drawVariants(rate, seed, 2, evaluate)).map((variant) => variant.data);
  expect(await data(1)).toEqual(await data(1));
  expect(await data(1)).not.toEqual(await data(2));
});

test("drawVariants throws away a draw in which two answers lie within three tolerances", async () => {
  // At the start and at the end as many: both bases give one rate.
  const blind = { begin: 2000, joined: 300, end: 2000 };
  const [keys] = await answerKeys(rate, [blind], evaluate);
  expect(keys!.every(isPlain)).toBe(false);
  let draws = 0;
  const step = { ...rate, draw: (dice: Dice) => (draws++ % 2 ? rate.draw!(dice) : blind) };
  expect((await drawVariants(step, 5, 10, evaluate)).map(({ data }) => data)).not.toContainEqual(blind);
});

test("the source's own case 02 is blind: its halves make swapped shares and the mean value come out right", async () => {
  const step = stepById("2.3")!;
  const [keys] = await answerKeys(step, [step.book!], evaluate);
  expect(keys!.some((key) => !isPlain(key))).toBe(true);
});

test("drawVariants gives up on a step that has hardly any plain variant", async () => {
  const step = { ...rate, draw: () => ({ begin: 2000, joined: 300, end: 2000 }) };
  await expect(drawVariants(step, 1, 1, evaluate)).rejects.toThrow("too few unambiguous variants");
});

test("seedOf is the same for the same person and step, never 0, and parts its arguments", () => {
  expect(seedOf("course", "2.1", "Анна")).toBe(seedOf("course", "2.1", "Анна"));
  const seeds = Array.from({ length: 2000 }, (_, at) => seedOf("course", "2.1", `learner ${at}`));
  expect(new Set(seeds).size).toBe(2000);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed > 0 && seed <= 0xffffffff)).toBe(true);
  expect(seedOf("a", "bc")).not.toBe(seedOf("ab", "c"));
});

test("Dice keeps to its bounds and steps, without crumbs of binary fractions", () => {
  const dice = new Dice(3);
  const drawn = Array.from({ length: 500 }, () => dice.number(0.05, 0.3, 0.05));
  expect([...new Set(drawn)].sort()).toEqual([0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
  expect([...dice.shuffle([1, 2, 3, 4])].sort()).toEqual([1, 2, 3, 4]);
  expect(["a", "b"]).toContain(dice.pick(["a", "b"]));
});
