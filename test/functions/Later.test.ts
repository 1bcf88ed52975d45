import { CellError, type Grid } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { defineFunction } from "../../src/functions/defineFunction";
import { fingerprint } from "../../src/functions/fingerprint";
import { number } from "../../src/functions/kinds";
import { Later } from "../../src/functions/Later";
import { cell } from "../../src/functions/results";
import type { Argument } from "../../src/functions/shape";

const words = { summary: "", params: { x: "" }, help: { definition: "", rival: "", source: "" } };
function slowDouble() {
  let computed = 0;
  const fn = defineFunction({
    id: "SLOWDOUBLE", topic: "meta", native: { none: "fit" }, slow: true, params: { x: number() }, result: cell("number"), text: { en: words, ru: words, zh: words }, examples: [],
    compute: ({ x }) => {
      computed++;
      if (x === 13) throw new Error("a bug");
      return 2 * x;
    },
  });
  return { fn, computed: () => computed };
}
const settle = async (later: Later, fn: ReturnType<typeof slowDouble>["fn"], ...args: Argument[]): Promise<Grid> => {
  const answer = later.ask(fn, args);
  return "value" in answer ? answer.value : answer.pending;
};

test("a slow call is pending first and known afterwards", async () => {
  const { fn, computed } = slowDouble();
  const later = new Later();
  expect(later.ask(fn, [21])).toHaveProperty("pending");
  expect(await settle(later, fn, 21)).toEqual([[42]]);
  expect(later.ask(fn, [21])).toEqual({ value: [[42]] });
  expect(computed()).toBe(1);
});

test("the cache is bounded: the call not asked for longest is computed again", async () => {
  const { fn, computed } = slowDouble();
  const later = new Later(call, 2);
  for (const x of [1, 2, 3]) {
    await settle(later, fn, x);
    await settle(later, fn, x);
  }
  await settle(later, fn, 3);
  expect(computed()).toBe(3);
  await settle(later, fn, 1);
  expect(computed()).toBe(4);
});

test("more calls under way than the cache holds are all answered, each computed once", async () => {
  const { fn, computed } = slowDouble();
  const later = new Later(call, 2);
  const calls = Array.from({ length: 20 }, (_, x) => x + 100);
  await Promise.all(calls.map((x) => settle(later, fn, x)));
  for (const x of calls) expect(later.ask(fn, [x])).toEqual({ value: [[2 * x]] });
  expect(computed()).toBe(20);
});

test("a bug reaches the asker and is not remembered", async () => {
  const { fn, computed } = slowDouble();
  const later = new Later();
  await expect(settle(later, fn, 13)).rejects.toThrow("a bug");
  await expect(settle(later, fn, 13)).rejects.toThrow("a bug");
  expect(computed()).toBe(2);
});

test("fingerprints tell values, types, shapes and functions apart", () => {
  const calls: [string, Argument[]][] = [
    ["A", [1]], ["B", [1]], ["A", ["1"]], ["A", [[[1]]]], ["A", [[[1, 2]]]], ["A", [[[1], [2]]]], ["A", [[[1], [2]], 1]], ["A", [null]], ["A", [[[null]]]], ["A", [0]], ["A", [-0]],
    ["A", [[[""]]]], ["A", [true]], ["A", [false]], ["A", [[[new CellError("#N/A")]]]], ["A", [[[new CellError("#NUM!")]]]], ["A", ["ab", "c"]], ["A", ["a", "bc"]],
  ];
  const prints = calls.map(([id, args]) => fingerprint(id, args));
  expect(new Set(prints).size).toBe(prints.length);
  expect(fingerprint("A", [[["x", 2.5, null]]])).toBe(fingerprint("A", [[["x", 2.5, null]]]));
});

test("fingerprints of 20,000 columns that differ in one cell do not collide", () => {
  const prints = Array.from({ length: 20_000 }, (_, i) => fingerprint("A", [[[i], [1], [2]]]));
  expect(new Set(prints).size).toBe(prints.length);
});
