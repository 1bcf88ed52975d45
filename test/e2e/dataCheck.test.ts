import type { Cell } from "../../src/cells/Cell";
import { dataWords } from "../../src/locale/audit/data";
import { toolWords } from "../../src/locale/audit/tools";
import { tabWords } from "../../src/locale/course/tabs";
import { fill } from "../../src/locale/fill";
import { axeFindings } from "./axe";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);

let site: Site;
beforeAll(async () => void (site = await Site.open()), 60_000);
afterAll(() => site.close());

const words = dataWords("en");
/** 2024-02-01 and on; the third id has a capital too few, the fifth none, the sixth amount is text. */
const ROWS: readonly (readonly Cell[])[] = [
  ["Customer", "Date", "Amount"],
  ["Ann", 45_323, 10], ["Bob", 45_325, 20], ["ann", 45_330, 15], ["Ann", 45_334, 12], [null, 45_335, 30], ["Cid", 45_340, "1 200,50 ₽"],
];

async function open(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.openWorkbook();
  await page.evaluate(async (cells) => {
    const sheet = await window.workbook!.sheets.add("Log");
    await window.workbook!.cells.write({ sheet, address: "B3:D9" }, cells);
    await window.workbook!.sheets.activate(sheet);
    await window.workbook!.selection.select({ sheet, address: "C5" });
  }, ROWS);
  await page.getByRole("tab", { name: tabWords("en").audit }).click();
  await page.getByRole("button", { name: toolWords("en").tools.data.title }).click();
}
const finding = ({ page }: Visitor, kind: keyof typeof words.found) => page.locator(".data-finding").filter({ has: page.getByRole("heading", { name: words.found[kind].title, exact: true }) });
const titles = ({ page }: Visitor) => page.locator(".data-finding h4").allTextContents();

test("a table is checked, its rows are found, and it is put right beside, by keyboard, and back", async () => {
  const visitor = await site.visitor();
  const { page } = visitor;
  await open(visitor);
  await page.getByRole("button", { name: words.source.use }).press("Enter");
  await page.getByRole("button", { name: words.source.run, exact: true }).press("Enter");
  await page.locator(".data-finding").first().waitFor();
  expect(await titles(visitor)).toEqual(["blankKeys", "idCase", "numbersAsText"].map((kind) => words.found[kind as "blankKeys"].title));
  expect(await axeFindings(page, [".pane-frame"])).toEqual([]);

  await finding(visitor, "numbersAsText").getByRole("button", { name: fill(words.result.row, { row: 9 }, "en") }).press("Enter");
  expect(await page.evaluate(() => window.workbook!.selection.current())).toEqual({ sheet: "Log", address: "D9" });

  const ids = finding(visitor, "idCase");
  await ids.getByRole("button", { name: words.repair.ids }).press("Enter");
  await ids.getByText("Log!E3:E9").waitFor();
  expect(await visitor.read("Log", "B3:F9")).toEqual(ROWS.map(([id, date, amount], row) => [id, date, amount, row === 0 ? "Customer (cleaned)" : row === 3 ? "Ann" : id, null]));
  await ids.getByRole("button", { name: words.repair.undo, exact: true }).press("Enter");
  await ids.getByText(words.repair.undone).waitFor();
  expect((await visitor.read("Log", "E3:E9")).flat()).toEqual(new Array(7).fill(null));

  await ids.getByRole("button", { name: words.repair.ids }).press("Enter");
  await ids.getByRole("button", { name: words.repair.again }).press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".data-finding").length === 2);
  expect(await titles(visitor)).toEqual(["blankKeys", "numbersAsText"].map((kind) => words.found[kind as "blankKeys"].title));
  await page.getByRole("button", { name: fill(words.repair.giveUp, { header: "Customer (cleaned)" }, "en") }).press("Enter");
  await page.waitForFunction(() => document.querySelectorAll(".data-finding").length === 3);
  expect((await visitor.read("Log", "E3:E9")).flat()).toEqual(new Array(7).fill(null));
  expect({ errors: visitor.errors, foreign: visitor.foreign }).toEqual({ errors: [], foreign: [] });
  await visitor.close();
});
