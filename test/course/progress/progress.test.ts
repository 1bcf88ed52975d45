import fc from "fast-check";
import { finding, essential } from "../../../src/course/check/Outcome";
import { MODULES } from "../../../src/course/modules";
import { nextStep, overview } from "../../../src/course/progress/overview";
import { BEGINNING, type Progress } from "../../../src/course/progress/Progress";
import { readProgress, writeProgress } from "../../../src/course/progress/readProgress";
import { reduce, type Action } from "../../../src/course/progress/reduce";

const passed = { passed: true, findings: [finding("celebratory", "common", "done")], parts: {}, readings: { rate: "end" } };
const failed = { passed: false, findings: [essential("mistakes", "netGrowth", "rate")], parts: {}, readings: {} };
const after = (...actions: readonly Action[]): Progress => actions.reduce(reduce, BEGINNING);

test("a step that fails keeps its diagnosis, and one that passes keeps its readings", () => {
  expect(after({ type: "checked", step: "2.2", outcome: failed }).steps["2.2"]).toMatchObject({ passed: false, attempts: 1, diagnosis: "mistakes.netGrowth" });
  const done = after({ type: "checked", step: "2.2", outcome: failed }, { type: "checked", step: "2.2", outcome: passed }).steps["2.2"]!;
  expect(done).toMatchObject({ passed: true, attempts: 2, readings: { rate: "end" } });
  expect(done.diagnosis).toBeUndefined();
});

test("what was passed once stays passed, also after a reset", () => {
  expect(after({ type: "checked", step: "2.2", outcome: passed }, { type: "checked", step: "2.2", outcome: failed }, { type: "reset", step: "2.2" }).steps["2.2"]).toMatchObject({ passed: true, attempts: 2 });
});

test("hints are recorded by their highest level, picks by their question", () => {
  const { steps } = after({ type: "hinted", step: "2.1", of: "lost", level: 2 }, { type: "hinted", step: "2.1", of: "lost", level: 1 }, { type: "picked", step: "2.6", question: "verdict", pick: "survivors" });
  expect([steps["2.1"]!.hints, steps["2.6"]!.picks]).toEqual([{ lost: 2 }, { verdict: "survivors" }]);
});

test("opening a step begins it, going to the overview forgets where one stood but not what was done", () => {
  expect(after({ type: "opened", step: "1.2" })).toMatchObject({ at: "1.2", steps: { "1.2": { passed: false } } });
  const back = after({ type: "opened", step: "1.2" }, { type: "opened", step: undefined });
  expect(["at" in back, "1.2" in back.steps]).toEqual([false, true]);
});

test("the name is trimmed; settings and numbers are kept", () => {
  expect(after({ type: "introduced", learner: "  Анна " }, { type: "numbersChosen", own: true }, { type: "policyChosen", policy: "churnBase", value: "end" })).toMatchObject({ learner: "Анна", ownNumbers: true, policies: { churnBase: "end" } });
});

test("who gives no name keeps the salt of the first introduction, also when it is written and read", () => {
  const progress = after({ type: "introduced", learner: "", salt: "a-1" }, { type: "introduced", learner: "Anna", salt: "b-2" });
  expect(progress).toMatchObject({ learner: "Anna", salt: "a-1" });
  expect(readProgress(writeProgress(progress))).toEqual({ progress, damaged: false });
});

test("reduce leaves the state it is given alone", () => {
  const frozen = Object.freeze({ ...BEGINNING, steps: Object.freeze({}) });
  expect(reduce(frozen, { type: "checked", step: "2.2", outcome: passed }).steps["2.2"]!.passed).toBe(true);
  expect(frozen.steps).toEqual({});
});

test("what is written is read back whole", () => {
  const progress = after({ type: "introduced", learner: "李明" }, { type: "opened", step: "2.2" }, { type: "picked", step: "4.5", question: "ways", pick: { lower: "expectation" } }, { type: "hinted", step: "2.2", of: "rate", level: 3 }, { type: "checked", step: "2.2", outcome: failed });
  expect(readProgress(writeProgress(progress))).toEqual({ progress, damaged: false });
  expect(readProgress(writeProgress(BEGINNING))).toEqual({ progress: BEGINNING, damaged: false });
});

const given = (formula: string) => ({ lost: { formulas: [[formula]], values: [[200]] } });
const checked = (outcome: typeof passed | typeof failed, formula: string): Action => ({ type: "checked", step: "2.2", outcome: { ...outcome, answers: given(formula) } });

test("what stood in the answers is kept from the check that passed; until then from the last", () => {
  expect(after(checked(failed, "=A1"), checked(failed, "=A2")).steps["2.2"]!.answers).toEqual(given("=A2"));
  const all = [checked(failed, "=A1"), checked(passed, "=A2"), checked(failed, "=A3"), { type: "reset", step: "2.2" } as const, { type: "checked", step: "2.2", outcome: failed } as const];
  expect(after(...all).steps["2.2"]!.answers).toEqual(given("=A2"));
  expect(readProgress(writeProgress(after(...all)))).toEqual({ progress: after(...all), damaged: false });
});

test("what was picked when a step passed is kept once something else is picked, until it passes anew", () => {
  const pick = (option: string): Action => ({ type: "picked", step: "2.2", question: "which", pick: option });
  const right = after(pick("right"), checked(passed, "=A1"), pick("wrong"), pick("other"));
  expect(right.steps["2.2"]).toMatchObject({ picks: { which: "other" }, passedPicks: { which: "right" } });
  expect(readProgress(writeProgress(right))).toEqual({ progress: right, damaged: false });
  expect("passedPicks" in reduce(right, checked(passed, "=A1")).steps["2.2"]!).toBe(false);
});

test("progress remembers the workshop it was done in", () => {
  const progress = after({ type: "joined", workshop: { title: "Spring", salt: "s" } });
  expect(readProgress(writeProgress(progress))).toEqual({ progress, damaged: false });
  expect(readProgress('{"version":1,"ownNumbers":false,"steps":{},"policies":{"churnBase":"start","ltvTiming":"start","lossPrice":"before"},"workshop":{"salt":4}}')).toEqual({ progress: BEGINNING, damaged: true });
  expect("workshop" in reduce(progress, { type: "joined", workshop: undefined })).toBe(false);
});

test.each([[{ formulas: [["=A1"]], values: [[1, 2]] }], [{ formulas: [[1]], values: [[1]] }], [{ formulas: [], values: [] }], ["=A1"], [{ formulas: [["=A1"]], values: [[{}]] }]])("answers such as %j are damage", (lost) => {
  const kept = { ...BEGINNING, steps: { "2.1": { passed: true, attempts: 1, hints: {}, picks: {}, readings: {}, answers: { lost } } } };
  const read = readProgress(JSON.stringify(kept))!;
  expect([read.damaged, read.progress.steps["2.1"]!.passed, read.progress.steps["2.1"]!.answers]).toEqual([true, true, undefined]);
});

test("damage is told, and whatever is whole is kept", () => {
  const text = JSON.stringify({ version: 1, learner: 7, at: "nowhere", policies: { churnBase: "sideways", ltvTiming: "end" }, steps: { "2.1": { passed: true, attempts: -3, hints: { lost: 9 }, picks: { a: 5 } }, "2.2": "gone", "__proto__x": {}, "3.1": { passed: "yes" } } });
  const read = readProgress(text)!;
  expect(read.damaged).toBe(true);
  expect(read.progress).toMatchObject({ policies: { churnBase: "start", ltvTiming: "end" }, steps: { "2.1": { passed: true, attempts: 0, hints: {}, picks: {} }, "3.1": { passed: false } } });
  expect(["learner" in read.progress, "at" in read.progress, "2.2" in read.progress.steps]).toEqual([false, false, false]);
});

test.each(["", "{", "null", "[]", "42", '"text"', "{}", '{"version":2}'])("%s is no progress", (text) => {
  expect(readProgress(text)).toBeUndefined();
});

/** Keys that every object answers to without having them. Written as text: a literal would make "__proto__" no key at all. */
const inherited = fc.dictionary(fc.constantFrom("constructor", "__proto__", "toString", "hasOwnProperty", "churnBase"), fc.jsonValue());

test.each(["constructor", "__proto__", "toString"])("a setting called %s is damage, not a failure", (name) => {
  expect(readProgress(`{"version":1,"ownNumbers":false,"steps":{},"policies":{"churnBase":"start","ltvTiming":"start","lossPrice":"before","${name}":{}}}`)).toEqual({ progress: BEGINNING, damaged: true });
});

test("readProgress never throws and always gives something that can be written and read again", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.oneof(fc.jsonValue(), inherited), (steps, policies) => {
      const read = readProgress(JSON.stringify({ version: 1, steps, policies }));
      expect(readProgress(writeProgress(read!.progress))).toEqual({ progress: read!.progress, damaged: false });
    }),
  );
});

test("the overview counts what is passed and the minutes left", () => {
  const [first] = overview(MODULES, after({ type: "checked", step: "0.1", outcome: passed }));
  const { steps } = MODULES[0]!;
  expect(first).toEqual({ id: "M0", passed: 1, steps: steps.length, minutes: steps.reduce((sum, step) => sum + step.minutes, 0), minutesLeft: steps.slice(1).reduce((sum, step) => sum + step.minutes, 0) });
});

test("one goes on where one stopped, else at the first step that is open after it", () => {
  expect(nextStep(MODULES, BEGINNING)).toBe("0.1");
  expect(nextStep(MODULES, after({ type: "opened", step: "2.2" }))).toBe("2.2");
  expect(nextStep(MODULES, after({ type: "opened", step: "2.2" }, { type: "checked", step: "2.2", outcome: passed }))).toBe("2.3");
  const all = MODULES.flatMap((module) => module.steps.map(({ id }): Action => ({ type: "checked", step: id, outcome: passed })));
  expect(nextStep(MODULES, after(...all))).toBeUndefined();
});
