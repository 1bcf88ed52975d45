import { checkStep, type Work } from "../../../src/course/check/checkStep";
import { judgeValue } from "../../../src/course/check/judgeValue";
import type { Outcome } from "../../../src/course/check/Outcome";
import { answerKeys } from "../../../src/course/key/answerKeys";
import { drawVariants, isPlain, type Variant } from "../../../src/course/variants/draw";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import { steps } from "../course";
import { learnerSheet, type Put } from "../learnerSheet";
import { rightPicks } from "../rightPicks";

const VARIANTS = 200;
const computed = steps.filter(({ answers = [] }) => answers.length > 0);

/** The laws for steps whose answers are computed. */
test("the course has steps whose answers are computed", () => {
  if (process.env["COURSE"] === undefined) expect(computed.length).toBeGreaterThan(0);
});

for (const step of computed) describe(`step ${step.id}`, () => {
  let own: Variant;
  let shadows: readonly Variant[];
  let many: readonly Variant[];

  beforeAll(async () => {
    own = { data: step.book ?? {}, keys: (await answerKeys(step, [step.book ?? {}], evaluate))[0]! };
    many = await drawVariants(step, 20261122, step.draw ? VARIANTS : 0, evaluate, 100);
    shadows = many.slice(0, 3);
  });

  const check = async (puts: Readonly<Record<string, Put>>, on: Variant = own): Promise<Outcome> => {
    const work: Work = { step, read: await learnerSheet(step, on.data, puts), own: on, shadows, picks: rightPicks(step), options: new Map() };
    return checkStep(work, { evaluate, references });
  };
  const answers = step.answers!;

  test("has data for other variants, so that a formula can be tried on them", () => {
    expect(answers.every(({ refers }) => refers === false) || step.draw !== undefined).toBe(true);
  });

  test("fails as it is built", async () => {
    const outcome = await check(Object.fromEntries(answers.map(({ at }) => [at, "nothing"])));
    expect(outcome.passed).toBe(false);
    expect(outcome.findings[0]).toMatchObject({ weight: "essential", key: "blank", at: answers[0]!.at });
  });

  test("passes with the solution, on the book's data and on others", async () => {
    expect((await check({})).findings.filter(({ weight }) => weight === "essential")).toEqual([]);
    if (many[4]) expect(await check({}, many[4])).toMatchObject({ passed: true });
  });

  for (const answer of answers) {
    const readings = { ...(answer.reading ? { [answer.reading]: answer.solution } : {}), ...answer.readings };
    for (const [id, formula] of Object.entries(readings)) test(`passes in {${answer.at}} with the reading ${id} and says so`, async () => {
      const outcome = await check({ [answer.at]: { formula } });
      expect(outcome.findings.find(({ weight }) => weight === "essential")).toBeUndefined();
      expect(outcome.readings[answer.at]).toBe(id);
      expect(outcome.findings).toContainEqual(expect.objectContaining({ section: "readings", key: id }));
    });

    test(`fails in {${answer.at}} with a typed constant`, async () => {
      const typed = own.keys.find((key) => key.answer === answer)!.accepted[0]!.value;
      const outcome = await check({ [answer.at]: { typed } });
      expect(outcome.findings[0]).toMatchObject({ weight: "essential", key: "constant", at: answer.at });
    });

    if (Object.keys(answer.mistakes ?? {}).length > 0) {
      for (const [id, formula] of Object.entries(answer.mistakes!)) test(`names in {${answer.at}} the mistake ${id} on the book's data`, async () => {
        const outcome = await check({ [answer.at]: { formula } });
        expect(outcome.findings[0]).toMatchObject({ weight: "essential", section: "mistakes", key: id, at: answer.at });
      });

      test(`names in {${answer.at}} every mistake by its value on ${VARIANTS} variants`, () => {
        for (const { data, keys } of many) {
          const key = keys.find((each) => each.answer === answer)!;
          for (const mistake of key.mistakes) {
            const judged = judgeValue(key, mistake.value);
            // A mistake may be an error on some data: then the error is what is told.
            const told = "finding" in judged ? judged.finding.key : "passes";
            if (told !== "error") expect([data, told]).toEqual([data, mistake.id]);
          }
        }
      });
    }
  }

  test("at least a third of all draws are plain", async () => {
    if (!step.draw) return;
    const { Dice } = await import("../../../src/course/variants/Dice");
    const dice = new Dice(7);
    const keys = await answerKeys(step, Array.from({ length: 120 }, () => step.draw!(dice)), evaluate);
    expect(keys.filter((of) => of.every(isPlain)).length).toBeGreaterThanOrEqual(40);
  });
});
