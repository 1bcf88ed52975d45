import type { Outcome } from "../../../src/course/check/Outcome";
import { NO_STEP } from "../../../src/course/progress/Progress";
import type { StepText } from "../../../src/course/prose/StepText";
import type { Step } from "../../../src/course/Step";
import { hintTarget } from "../../../src/pane/course/hints/hintTarget";
import { stepState } from "../../../src/pane/course/overview/stepState";
import { columnTrouble } from "../../../src/pane/course/own/columnTrouble";
import { readRange } from "../../../src/pane/parts/readRange";
import { seedFor } from "../../../src/course/variants/seedFor";
import { policiesOf } from "../../../src/pane/course/step/policiesOf";
import { primaryAction, type Situation } from "../../../src/pane/course/step/primaryAction";
import { moduleOf, neighbour, stepIn } from "../../../src/pane/course/stepIn";

const outcome = (passed: boolean, at?: string, parts: Outcome["parts"] = {}): Outcome => ({ passed, findings: passed ? [] : [{ weight: "essential", section: "common", key: "other", ...(at === undefined ? {} : { at }) }], parts, readings: {} });

describe("primaryAction", () => {
  const fresh: Situation = { needsSheet: true, stands: false, passed: false, outcome: undefined };
  test.each<[string, Partial<Situation>, ReturnType<typeof primaryAction>]>([
    ["sets up a sheet that does not stand", {}, "build"],
    ["checks while it is not known if the sheet stands", { stands: undefined }, "check"],
    ["checks a sheet that stands", { stands: true }, "check"],
    ["checks a step without a sheet", { needsSheet: false }, "check"],
    ["goes on when the check has passed", { stands: true, outcome: outcome(true) }, "next"],
    ["goes on from a step passed before", { passed: true }, "next"],
    ["checks again when a step passed before now fails", { stands: true, passed: true, outcome: outcome(false) }, "check"],
  ])("%s", (_, changed, action) => expect(primaryAction({ ...fresh, ...changed })).toBe(action));
});

describe("hintTarget", () => {
  const step: Step = { id: "1.1", kind: "formula", minutes: 1, answers: [{ at: "lost", solution: "=1" }, { at: "rate", solution: "=2" }], questions: [{ id: "why", kind: "one", options: ["a"], right: "a" }] };
  const text = { hints: { lost: ["x", "y"], rate: ["x", "y"], why: ["x", "y", "z"] } } as unknown as StepText;
  test("begins with the first part", () => expect(hintTarget(step, text, undefined)).toEqual({ of: "lost", levels: 3, endsInFormula: true }));
  test("helps with what the check has stumbled over", () => expect(hintTarget(step, text, outcome(false, "rate"))?.of).toBe("rate"));
  test("goes on to the first part that is not right yet", () => expect(hintTarget(step, text, outcome(false, undefined, { lost: true, rate: true, why: false }))).toEqual({ of: "why", levels: 3, endsInFormula: false }));
  test("helps with the whole of a step that is filled in", () => expect(hintTarget({ id: "1.2", kind: "completeness", minutes: 1 }, { hints: { all: ["x", "y", "z"] } } as unknown as StepText, undefined)).toEqual({ of: "all", levels: 3, endsInFormula: false }));
  test("is silent where there are no hints", () => expect(hintTarget(step, { hints: {} } as unknown as StepText, undefined)).toBeUndefined());
});

test("seedFor gives the book's numbers unless own ones are wanted and can be drawn", () => {
  const drawn: Step = { id: "2.1", kind: "formula", minutes: 1, draw: () => ({}) };
  expect([seedFor(drawn, false, { learner: "Anna" }), seedFor({ id: "2.1", kind: "formula", minutes: 1 }, true, { learner: "Anna" })]).toEqual([0, 0]);
  expect(seedFor(drawn, true, { learner: "Anna" })).not.toBe(0);
  expect(seedFor(drawn, true, { learner: "Anna" })).not.toBe(seedFor(drawn, true, { learner: "Boris" }));
});
test("stepState calls a step begun when something was done in it", () => {
  expect([undefined, NO_STEP, { ...NO_STEP, attempts: 1 }, { ...NO_STEP, picks: { a: "b" } }, { ...NO_STEP, passed: true }].map(stepState)).toEqual(["open", "open", "begun", "begun", "passed"]);
});
test("policiesOf names the settings of the answers, else the base of churn", () => {
  const step: Step = { id: "2.4", kind: "formula", minutes: 1, answers: [{ at: "a", solution: "=1", policy: "lossPrice" }, { at: "b", solution: "=1", policy: "lossPrice" }] };
  expect([policiesOf(step), policiesOf({ id: "2.5", kind: "formula", minutes: 1 })]).toEqual([["lossPrice"], ["churnBase"]]);
});
test("steps are found and neighbours cross modules", () => {
  const [a, b, c] = ["0.1", "0.2", "1.1"].map((id): Step => ({ id, kind: "choice", minutes: 1 })) as [Step, Step, Step];
  const course = { modules: [{ id: "M0", steps: [a, b] }, { id: "M1", steps: [c] }] };
  expect([stepIn(course, "0.2"), stepIn(course, "9.9"), neighbour(course, b, 1), neighbour(course, c, -1), neighbour(course, a, -1), neighbour(course, c, 1)]).toEqual([b, undefined, c, b, undefined, undefined]);
  expect(moduleOf(course, c).id).toBe("M1");
});

test.each([
  ["Sales!A1:D13", { sheet: "Sales", address: "A1:D13" }],
  ["='Ann''s sheet'!$B$2:C4", { sheet: "Ann's sheet", address: "B2:C4" }],
  [" d13:a1 ", { sheet: "Here", address: "A1:D13" }],
  ["A:C", { sheet: "Here", address: "A:C" }],
  ["my table", undefined],
  ["!A1", undefined],
  ["", undefined],
])("readRange(%j) reads sheet and cells", (typed, place) => expect(readRange(typed, "Here")).toEqual(place));

describe("columnTrouble", () => {
  const columns = [{ id: "begin", kind: "number" as const }, { id: "end", kind: "number" as const }, { id: "note", kind: "text" as const, optional: true }];
  const table = (picked: Record<string, number | undefined>) => ({ reference: "A1:C3", headers: ["From", "To", "Note"], rows: [], firstRow: 2, columns: picked });
  test("names the columns that are missing", () => expect(columnTrouble(columns, table({ end: 1 }))).toEqual({ kind: "missing", columns: ["begin"] }));
  test("names the header picked for two", () => expect(columnTrouble(columns, table({ begin: 1, end: 1 }))).toEqual({ kind: "twice", header: "To" }));
  test("lets a table through without its optional columns", () => expect(columnTrouble(columns, table({ begin: 0, end: 1 }))).toBeUndefined());
});
test("two learners without names have numbers of their own all the same", () => {
  const drawn: Step = { id: "2.1", kind: "formula", minutes: 1, draw: () => ({}) };
  expect(seedFor(drawn, true, { learner: "", salt: "a" })).not.toBe(seedFor(drawn, true, { learner: "", salt: "b" }));
  expect(seedFor(drawn, true, { learner: "Anna", salt: "a" })).toBe(seedFor(drawn, true, { learner: "Anna", salt: "b" }));
});
