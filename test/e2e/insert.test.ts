import { formatAddress, parseAddress } from "../../src/cells/address";
import type { Grid } from "../../src/cells/Cell";
import { functionById } from "../../src/functions/catalogue";
import { asGrid, isGrid } from "../../src/functions/shape";
import { planExample } from "../../src/pane/insert/plan";
import { expectNear } from "../support/near";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);
const SHEET = "Sheet1";
let site: Site;
let visitor: Visitor;

beforeAll(async () => {
  site = await Site.open();
  // Wide enough for the whole ribbon.
  visitor = await site.visitor({ viewport: { width: 2200, height: 800 } });
  await visitor.openWorkbook();
}, 60_000);
afterAll(() => site.close());
beforeEach(() => visitor.replaceWorkbook("new"));
afterEach(() => expect(visitor.complaints()).toEqual({ errors: [], foreign: [] }));

const pane = () => visitor.page.locator(".pane-frame");
const formulas = (address: string) => visitor.page.evaluate((place) => window.workbook!.cells.formulas(place), { sheet: SHEET, address });
const used = () => visitor.page.evaluate((name) => window.workbook!.sheets.used(name), SHEET);

/** The upper left corner of the cell A1 on the page. */
const CORNER = { x: 46, y: 169 };
/** Clicks on a cell, as the ribbon follows the mouse only, and waits until it calls the cell's number format by this name. */
async function formatIs(address: string, name: string): Promise<void> {
  const { row, column } = parseAddress(address);
  await visitor.page.mouse.click(CORNER.x + 88 * (column + 0.5), CORNER.y + 24 * (row + 0.5));
  expect((await visitor.page.evaluate(() => window.workbook!.selection.current())).address).toBe(address);
  await visitor.page.locator("[data-u-comp=ribbon-toolbar]").first().getByText(name, { exact: true }).waitFor({ timeout: 5000 });
}

async function searchFunctions(text: string): Promise<void> {
  await pane().getByRole("tab", { name: "Functions" }).click();
  const list = pane().getByRole("button", { name: "All functions" });
  if (await list.isVisible()) await list.click();
  await pane().getByRole("searchbox").fill(text);
}
async function openFunction(id: string): Promise<void> {
  await searchFunctions(id);
  await visitor.page.keyboard.press("Enter");
  await pane().getByRole("heading", { name: id, exact: true }).waitFor();
}

/** Presses the button under an example and waits until the pane says that it has worked. */
async function insertExample(at: number): Promise<void> {
  const example = pane().locator(".pane-examples > li").nth(at);
  await example.getByRole("button").click();
  await example.getByText("Inserted", { exact: false }).waitFor();
  await visitor.settled();
}

/** Away from the cells that an example fills. */
async function undoInGrid(): Promise<void> {
  await visitor.page.mouse.click(700, 600);
  await visitor.page.keyboard.press("Control+z");
  await visitor.settled();
}

/** Where an example goes when it is inserted at B2, and what it shows there. */
function planned(id: string, at: number) {
  const fn = functionById(id)!;
  const example = fn.examples[at]!;
  const plan = planExample(fn, example, { row: 1, column: 1 });
  return { formula: plan.formula, spill: formatAddress(plan.needs[0]!), result: asGrid(example.result) };
}
const exampleOf = (id: string, wanted: "scalars" | "range"): number => functionById(id)!.examples.findIndex(({ args }) => args.some(isGrid) === (wanted === "range"));

/** The ribbon calls a format it has no name for "Formats". */
const CASES = [
  { id: "CHURNRATE", kind: "scalars", cell: "B2", format: "Percentage" },
  { id: "CHURNRATE", kind: "range", cell: "B3", format: "Percentage" },
  { id: "PARETO", kind: "range", cell: "D3", format: "Percentage" },
  { id: "RFM", kind: "range", cell: "L3", format: "Formats" },
] as const;

test.each(CASES)("an example of $id with $kind is inserted with its formats, keeps its spill, and is taken back with one step", async ({ id, kind, cell, format }) => {
  const at = exampleOf(id, kind);
  const { formula, spill, result } = planned(id, at);
  await openFunction(id);
  await visitor.select(SHEET, "B2");
  await insertExample(at);
  expect(await formulas("B2")).toEqual([[formula]]);
  expectNear((await visitor.read(SHEET, spill)) as Grid, result);
  expect(await visitor.page.evaluate((sheet) => window.workbook!.cells.spill({ sheet, address: "B2" }), SHEET)).toEqual({ sheet: SHEET, address: spill });
  await formatIs(cell, format);
  await undoInGrid();
  expect(await used()).toBeUndefined();
  await formatIs(cell, "General");
});

test("the empty formula is inserted, says what is missing, and is taken back", async () => {
  await openFunction("CHURNRATE");
  await visitor.select(SHEET, "B2");
  await pane().getByRole("button", { name: "Insert the empty formula" }).click();
  await pane().getByText("Inserted", { exact: false }).waitFor();
  await visitor.settled();
  expect([await formulas("B2"), await visitor.read(SHEET, "B2")]).toEqual([[["=CHURNRATE(,,)"]], [["#VALUE!"]]]);
  await pane().getByText("a value is wanted here", { exact: false }).waitFor();
  await undoInGrid();
  expect(await used()).toBeUndefined();
});

test("an insertion is undone and done again without a click into the grid", async () => {
  const at = exampleOf("CHURNRATE", "range");
  const { spill, result } = planned("CHURNRATE", at);
  await openFunction("CHURNRATE");
  await visitor.select(SHEET, "B2");
  await insertExample(at);
  await visitor.page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await used()).toBeUndefined();
  await visitor.page.keyboard.press("Control+Shift+z");
  await visitor.settled();
  expectNear((await visitor.read(SHEET, spill)) as Grid, result);
});

test("Ctrl+Z in the pane's search field leaves the sheet alone", async () => {
  await visitor.type(SHEET, "B2", "5");
  await searchFunctions("churn");
  await visitor.page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await visitor.read(SHEET, "B2")).toEqual([[5]]);
});
