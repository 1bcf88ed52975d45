import type { Cell } from "../../src/cells/Cell";
import { controllable } from "../../src/course/m3/controllable";
import { countsOf, CONTROL, KINDS } from "../../src/course/m3/lossCounts";
import { lossRegister } from "../../src/course/m3/lossRegister";
import { mysteryVisit } from "../../src/course/m3/mysteryVisit";
import { completeness } from "../../src/course/m3/completeness";
import { newNeeds } from "../../src/course/m3/newNeeds";
import { reasons } from "../../src/course/m3/reasons";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Data, Step } from "../../src/course/Step";
import { expected } from "./expected";
import { learnerSheet } from "./learnerSheet";
import { filledIn } from "../../src/course/check/filledIn";
import { areaIn, valuesIn } from "../../src/course/check/SheetRead";

const rounded = (cell: Cell | undefined): Cell | undefined => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell);
const column = (block: unknown, at: number): unknown[] => (block as Cell[][]).slice(1).map((row) => rounded(row[at]));
const shown = async (step: Step, id: string, example: Data = {}): Promise<unknown> => {
  const read = await learnerSheet({ ...step, example: { ...step.example, ...example } }, step.book ?? {});
  return valuesIn(read, areaIn(read, id)).map((row) => row.map(rounded));
};

test("the reasons of books 001 and 003 come sorted from 68 to 1 and add up to 100 %", async () => {
  // 001 “why we lose customers”, 003 case 06: 1-3-5-9-14-68
  const { solution, unsorted } = await expected(reasons, "pareto");
  expect(column(solution, 1)).toEqual([68, 14, 9, 5, 3, 1]);
  expect(column(solution, 3)).toEqual([0.68, 0.82, 0.91, 0.96, 0.99, 1]);
  expect(column(unsorted, 3)).toEqual([0.03, 0.71, 0.72, 0.81, 0.95, 1]);
});

test("two reasons of six reach 80 %, four where nobody has sorted", async () => {
  expect(await expected(reasons, "few")).toEqual({ solution: 2, oneShort: 1, unsortedCount: 4 });
});

test("82 % of churn is controllable, 91 % with competitors", async () => {
  // 14 + 68, and 9 + 14 + 68
  const { ownDoing, withRivals, withDisputed } = await expected(controllable, "within");
  expect([ownDoing, withRivals, withDisputed].map((share) => rounded(share as number))).toEqual([0.82, 0.91, 0.96]);
});

test("a dash leaves the base: 1 – 0 0 1 is half, not two fifths", async () => {
  const { solution, dashAsZero } = await expected(mysteryVisit, "share");
  expect([solution, dashAsZero].map((shares) => (shares as number[][])[0]![0])).toEqual([0.5, 0.4]);
});

test("the five commonest faults of the visits follow from the commonest down", async () => {
  const worst = (await shown(mysteryVisit, "worst")) as Cell[][];
  const counts = column(worst, 1) as number[];
  expect(counts).toHaveLength(5);
  expect([...counts].sort((a, b) => b - a)).toEqual(counts);
});

test("the table of an example counts each lost customer once", async () => {
  const counts = (await shown(lossRegister, "counts")) as number[][];
  expect(counts).toHaveLength(KINDS.length);
  expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(6);
  expect(counts[KINDS.indexOf("service")]).toEqual([2, 0, 0]);
  expect(await shown(lossRegister, "uncounted")).toEqual([[0]]);
  expect(await shown(lossRegister, "beginWith")).toEqual([["kindName 3"]]);
});

test("the example's formulas stand where the register stands", () => {
  const { area } = placeSheet(lossRegister.sheet!).spots.get("kind")!;
  expect(countsOf(["product"], CONTROL)[0]![0]).toContain(`$B$${area.row + 1}:$B$${area.row + area.rows}`);
});

test("lists A and C are scored by the share done, list B by kind", async () => {
  // The words of a sheet are those of its language; the key's sheet has none, so the summary's first word is given here.
  const word = "verdict 1";
  const seven = (yes: number): readonly string[] => Array.from({ length: 7 }, (_, at) => (at < yes ? word : "verdict 2"));
  expect(await shown(completeness, "score", { doneA: seven(7), doneB: seven(4), doneC: seven(0) })).toEqual([[1], [1], [0.5], [0], [0]]);
  expect(await shown(completeness, "items", { doneA: seven(7), doneB: seven(4), doneC: seven(0) })).toEqual([[11], [10]]);
  expect(await shown(completeness, "weakest", { doneA: seven(7), doneB: seven(4), doneC: seven(0) })).toEqual([["group 4"]]);
});

test("the matrix of 8 by 4 counts its empty cells", async () => {
  const matrix: readonly Cell[] = Array.from({ length: 32 }, (_, at) => (at < 12 ? 10 : at < 16 ? 0 : null));
  expect(await shown(newNeeds, "empty", { matrix })).toEqual([[16]]);
  expect(await shown(newNeeds, "coverage", { matrix })).toEqual([[0.375]]);
  expect(await shown(newNeeds, "emptiest", { matrix })).toEqual([["product 5"]]);
  expect(await shown(newNeeds, "emptiest")).toEqual([[""]]);
});

test("a need is as far as its origin, its owner and its evidence", async () => {
  expect(await shown(newNeeds, "stage")).toEqual([[3], [3], [3], [""], [""], [""]]);
  expect(await shown(newNeeds, "stage", { evidence: [null, "Offer of a rival", null, null, null, null], owner: ["Service", null, null, null, null, null] })).toEqual([[2], [1], [1], [""], [""], [""]]);
});

test.each([
  [["no", "no", "no", "partly", "yes", "yes"], undefined],
  [["no", "no", "no", "no", "partly", "yes"], undefined],
  [["no", "no", "no", "no", "no", "yes"], {}],
])("the marks %j are held against the share that is counted", async (control, found) => {
  const read = await learnerSheet({ ...controllable, example: { ...controllable.example, control } }, controllable.book ?? {});
  expect(controllable.rules!.find(({ id }) => id === "marksDiffer")!.find(filledIn(read, new Map()))).toEqual(found);
});
