import { formatAddress, type Area } from "../../src/cells/address";
import type { Cell } from "../../src/cells/Cell";
import type { Standing } from "../../src/course/desk/CourseDesk";
import { makeDesk } from "../../src/course/desk/makeDesk";
import { writeIdeal } from "../../src/course/key/answerKeys";
import { loadOptions } from "../../src/course/load";
import { dashboard } from "../../src/course/m8/dashboard";
import { onePage } from "../../src/course/m8/onePage";
import { FIGURE_IDS } from "../../src/course/m8/onePageSheet";
import { zeroChurn } from "../../src/course/m8/zeroChurn";
import { stepById } from "../../src/course/modules";
import { BEGINNING } from "../../src/course/progress/Progress";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";
import { references } from "../../src/formulas/references";
import type { Workbook } from "../../src/workbook/Workbook";
import { headlessGrid } from "../support/headlessGrid";
import { textOf } from "./course";

jest.setTimeout(60_000);

let grid: ReturnType<typeof headlessGrid>;
beforeEach(() => void (grid = headlessGrid()));
afterEach(() => grid.dispose());

const addressesIn = ({ row, column, rows, columns }: Area): readonly string[] =>
  Array.from({ length: rows * columns }, (_, at) => formatAddress({ row: row + Math.floor(at / columns), column: column + (at % columns) }));

async function put({ cells }: Workbook, sheet: string, address: string, cell: Cell): Promise<void> {
  if (typeof cell === "string" && cell.startsWith("=")) await cells.writeFormulas({ sheet, address }, [[cell]]);
  else await cells.write({ sheet, address }, [[cell]]);
}

/** Rightly answered and filled in as in the example; what is taken over from other sheets stays. */
async function work(step: Step, takenOver = Object.keys(step.links ?? {})): Promise<Standing> {
  const { workbook } = grid;
  const desk = makeDesk({ workbook, engine: async () => ({ evaluate, references }), learner: "Anna", locale: "en", loadOptions });
  const standing = await desk.build(step, textOf(step, "en"), 0, BEGINNING.policies);
  const placed = placeSheet(step.sheet!);
  const ideal: Record<string, Cell> = {};
  writeIdeal(ideal, step, placed, {}, (area) => area);
  const own = [...placed.spots].filter(([id, { role }]) => role === "answer" || (role === "free" && !takenOver.includes(id)));
  for (const address of own.flatMap(([, { area }]) => addressesIn(area))) if (ideal[address] !== undefined) await put(workbook, standing.sheet, address, ideal[address]);
  await workbook.calculation.settled();
  return standing;
}

const cellOf = async ({ sheet, address }: Standing, id: string): Promise<Cell> => (await grid.workbook.cells.read({ sheet, address: address(id)! }))[0]![0]!;
const cellsOf = (standing: Standing, ids: readonly string[]): Promise<readonly Cell[]> => Promise.all(ids.map((id) => cellOf(standing, id)));

test("the page shows the figures of the moments, of complaints and of loyalty, and the dashboard offers them", async () => {
  for (const id of ["5.1", "6.3", "6.4", "6.5", "7.1", "7.6", "7.7", "7.9"]) await work(stepById(id)!);
  const page = await work(onePage);
  const shown = await cellsOf(page, FIGURE_IDS);
  const figures = Object.fromEntries(FIGURE_IDS.map((id, at) => [id, shown[at]]));
  // 500 customers of 1,000 each, of whom 19.1 % more buy again; the programme of 7.6 loses a fifth of its cost; two customers of 7.7 are negative.
  expect(figures).toMatchObject({ recovery: expect.closeTo(95_500, 6), programReturn: expect.closeTo(-0.2, 12), unprofitable: 2, riskiest: expect.any(String) });
  for (const id of ["inTime", "slipping", "loyalty"]) expect([id, Number(figures[id]) > 0 && Number(figures[id]) < 1]).toEqual([id, true]);
  expect(figures["authority"]).toBeGreaterThan(0);
  const board = await work(dashboard);
  expect(await cellsOf(board, ["complaintsInTime", "slipping", "loyalty", "unprofitable", "repeatCount", "regularCount", "renewal"])).toEqual([figures["inTime"], figures["slipping"], figures["loyalty"], 2, 6, 2, 0.625]);
});

test("the learner's own price of zero churn goes before that of the case, as their budget is held against it", async () => {
  const budget = await work(zeroChurn, []);
  const page = await work(onePage);
  // 120 lost at 400 and 30 at 2,500; the programmes save a fifth and two fifths, for 20,000.
  expect(await cellsOf(page, ["bound", "benefit"])).toEqual([123_000, 19_600]);
  const { workbook } = grid;
  await workbook.cells.clear({ sheet: budget.sheet, address: budget.address("ownLost")! });
  await workbook.calculation.settled();
  expect(await cellsOf(page, ["bound", "benefit"])).toEqual([1_500_000, expect.closeTo(200_000, 6)]);
  // A number of customers without what one of them is worth has no price.
  await put(workbook, budget.sheet, budget.address("ownLost")!.split(":")[0]!, 120);
  await workbook.cells.clear({ sheet: budget.sheet, address: budget.address("ownValue")! });
  await workbook.calculation.settled();
  expect(await cellOf(page, "bound")).toBe(1_500_000);
  const again = await work(onePage);
  expect([again.sheet, await cellOf(again, "bound")]).toEqual([page.sheet, 1_500_000]);
});
