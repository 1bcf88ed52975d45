import { loadCourse } from "../../../src/course/load";
import { MODULES, stepById } from "../../../src/course/modules";
import type { Step } from "../../../src/course/Step";
import { NO_STEP, type StepProgress } from "../../../src/course/progress/Progress";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { rightPicks } from "../rightPicks";
import { begunStep, deskOver, passedStep, workshop } from "./workshops";

jest.setTimeout(60_000);
const lost = stepById("2.1")!;
const claims = (formula: string): StepProgress => ({ ...passedStep, answers: { lost: { formulas: [[formula]], values: [[1]] } } });

async function recheck(step: Step, records: Readonly<Record<string, StepProgress>>, over?: (workbook: ReturnType<typeof memoryWorkbook>) => Promise<void>) {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp({ ...workshop, graded: true, modules: MODULES.map(({ id }) => id) }, Object.keys(records));
  for (const [learner, progress] of Object.entries(records)) await desk.record(learner, step.id, progress);
  await over?.(workbook);
  const found = await desk.recheck({ ...(await loadCourse("en")), modules: [{ id: "M2", steps: [step] }] });
  return Object.fromEntries(found.map(({ learner, as, why }) => [learner, why ? `${as} ${why}` : as]));
}

test("what is right is confirmed however it is written, a forged pass is not", async () => {
  const records = {
    function: claims("=LOSTCUSTOMERS(B2,B3,B4)"),
    sum: claims("=SUM(B2:B3)-B4"),
    names: claims("=ce_2_1_begin+ce_2_1_joined_2-ce_2_1_end"),
    wrong: claims("=B2-B4"),
    typed: claims("=3000-(3300-500)"),
    nonsense: claims("=1/0"),
    unfinished: begunStep,
  };
  expect(await recheck(lost, records)).toEqual({ function: "confirmed", sum: "confirmed", names: "confirmed", wrong: "differs", typed: "differs", nonsense: "differs" });
});

test("what cannot be tried is told with its reason", async () => {
  const records = {
    nothing: passedStep,
    blank: claims(""),
    otherSheet: claims("='2.1 Lost customers'!E9-1"),
    otherName: claims("=mine+B2"),
    long: { ...passedStep, answers: { lost: { formulas: [[`=B2-(B4-B3)${"+0".repeat(20_000)}`]], values: [[1]] } } },
  };
  expect(await recheck(lost, records)).toEqual({ nothing: "untriable noFormula", blank: "untriable noFormula", otherSheet: "untriable otherCells", otherName: "untriable otherCells", long: "untriable tooLong" });
});

test("a record that cannot be read is told", async () => {
  const over = async (workbook: ReturnType<typeof memoryWorkbook>): Promise<void> => {
    const used = (await workbook.sheets.used("_Roster"))!;
    const cells = (await workbook.cells.read(used)).map((line) => line.map((cell) => (typeof cell === "string" && cell.startsWith("{") ? "{" : cell)));
    await workbook.cells.write(used, cells);
  };
  expect(await recheck(lost, { Anna: claims("=B2-(B4-B3)") }, over)).toEqual({ Anna: "untriable damaged" });
});

const asked = MODULES.flatMap(({ steps }) => steps).find(({ questions = [], answers = [], sheet }) => questions.length > 0 && answers.length === 0 && !sheet)!;

test("questions are checked again by what was picked when they passed", async () => {
  const right = { ...passedStep, picks: rightPicks(asked) };
  expect(await recheck(asked, { right, wrong: passedStep, changed: { ...passedStep, picks: {}, passedPicks: rightPicks(asked) } })).toEqual({ right: "confirmed", wrong: "differs", changed: "confirmed" });
});

test("what is filled in freely has no key", async () => {
  const free = MODULES.flatMap(({ steps }) => steps).find(({ kind, answers = [], questions = [] }) => kind === "completeness" && answers.length + questions.length === 0)!;
  expect(await recheck(free, { Anna: passedStep, Boris: NO_STEP })).toEqual({ Anna: "untriable noKey" });
});
