import fc from "fast-check";
import { stepById } from "../../../src/course/modules";
import { NO_STEP, type StepProgress } from "../../../src/course/progress/Progress";
import { boardOf } from "../../../src/course/workshop/boardOf";
import type { RosterRow } from "../../../src/course/workshop/Workshop";
import { passedStep } from "./workshops";

const [lost, rate] = [stepById("2.1")!, stepById("2.2")!];
const row = (learner: string, steps: RosterRow["steps"], damaged: readonly string[] = []): RosterRow => ({ learner, steps, damaged, shortened: [] });
const answered = (value: string | number | null): NonNullable<StepProgress["answers"]> => ({ lost: { formulas: [["=1"]], values: [[value]] } });
const wrong = (diagnosis: string, answers?: StepProgress["answers"]): StepProgress => ({ ...NO_STEP, attempts: 1, diagnosis, ...(answers ? { answers } : {}) });

const rows = [
  row("Anna", { "2.1": { ...passedStep, readings: { lost: "solution" }, answers: answered(200) }, "2.2": { ...passedStep, readings: { rate: "end" } } }),
  row("Boris", { "2.1": wrong("mistakes.netGrowth", answered(-300)), "2.2": { ...passedStep, readings: { rate: "end" } } }),
  row("Vera", { "2.1": wrong("mistakes.netGrowth", answered(-300)) }),
  row("Zoe", { "2.1": wrong("common.other", answered(12.4)), "2.2": { ...passedStep, readings: { rate: "start" } } }),
  row("李明", { "2.1": wrong("common.blank", answered(null)) }, ["2.2"]),
  row("Eve", { "2.1": NO_STEP }),
];

test("the board tells how far each learner has come, step by step", () => {
  expect(boardOf(rows, [lost, rate]).learners).toEqual([
    { learner: "Anna", states: ["passed", "passed"], passed: 2 },
    { learner: "Boris", states: ["begun", "passed"], passed: 1 },
    { learner: "Vera", states: ["begun", "open"], passed: 0 },
    { learner: "Zoe", states: ["begun", "passed"], passed: 1 },
    { learner: "李明", states: ["begun", "damaged"], passed: 0 },
    { learner: "Eve", states: ["open", "open"], passed: 0 },
  ]);
});

test("the board names the most frequent diagnosis, the readings taken, and what was answered", () => {
  const [first, second] = boardOf(rows, [lost, rate]).steps;
  expect(first).toEqual({
    step: "2.1", passed: 1, begun: 4, attempts: 6, diagnosis: { id: "mistakes.netGrowth", count: 2 }, readings: {},
    answers: { lost: [{ as: "mistake", id: "netGrowth", count: 2 }, { as: "reading", id: "solution", count: 1 }, { as: "value", value: 12, unit: "count", count: 1 }] },
  });
  expect(second).toMatchObject({ passed: 3, readings: { rate: { end: 2, start: 1 } }, answers: { rate: [{ as: "reading", id: "end", count: 2 }, { as: "reading", id: "start", count: 1 }] } });
});

test("what somebody has passed is no diagnosis any more", () => {
  expect(boardOf([row("Anna", { "2.1": { ...passedStep, diagnosis: "mistakes.netGrowth" } })], [lost]).steps[0]!.diagnosis).toBeUndefined();
});

test("a board of nobody is empty", () => {
  expect(boardOf([], [lost])).toEqual({ learners: [], steps: [{ step: "2.1", passed: 0, begun: 0, attempts: 0, readings: {}, answers: { lost: [] } }] });
});

test("the board of the steps does not depend on the order of the learners, and names none", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      const { steps } = boardOf(shuffled, [lost, rate]);
      expect(steps.map(({ answers: _, ...rest }) => rest)).toEqual(boardOf(rows, [lost, rate]).steps.map(({ answers: _, ...rest }) => rest));
      expect(rows.some(({ learner }) => JSON.stringify(steps).includes(learner))).toBe(false);
    }),
  );
});
