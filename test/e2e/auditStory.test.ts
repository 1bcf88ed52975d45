import { readFileSync } from "node:fs";
import type { IWorkbookData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { assemble } from "../../src/files/store/parts";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { dataWords } from "../../src/locale/audit/data";
import { explainWords } from "../../src/locale/audit/explain";
import { freezeWords } from "../../src/locale/audit/freeze";
import { handOnWords } from "../../src/locale/audit/native";
import { toolWords } from "../../src/locale/audit/tools";
import { tabWords } from "../../src/locale/course/tabs";
import { xlsxWords } from "../../src/locale/embedded/xlsx";
import { insertWords } from "../../src/locale/insert";
import { paneWords } from "../../src/locale/pane";
import { say } from "../../src/locale/say";
import { headlessGrid } from "../support/headlessGrid";
import { axeFindings } from "./axe";
import { Site, type Visitor } from "./site";
import { until } from "./until";

jest.setTimeout(180_000);

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await Site.open();
  visitor = await site.visitor();
  await visitor.openWorkbook();
}, 90_000);
afterAll(async () => {
  await visitor.close();
  await site.close();
});

const pane = () => visitor.page.locator(".pane-frame");
const button = (name: string) => pane().getByRole("button", { name, exact: true });
const formula = (address: string) => visitor.page.evaluate(async (place) => (await window.workbook!.cells.formulas(place))[0]![0]!, { sheet: "Year", address });

/** How many cells of the workbook hold anything. */
const filledCells = (): Promise<number> => visitor.page.evaluate(async () => {
  const { sheets, cells } = window.workbook!;
  let count = 0;
  for (const name of await sheets.names()) {
    const used = await sheets.used(name);
    if (used) count += (await cells.read(used)).flat().filter((cell) => cell !== null && cell !== "").length;
  }
  return count;
});

/** What a colleague sends: three branches in a year, and orders one of which is text. */
async function year(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Year").addRows([["Branch", "Start", "Joined", "End"], ["North", 3000, 500, 3300], ["South", 1200, 100, 1210], ["West", 800, 90, 850]]);
  book.addWorksheet("Orders").addRows([["Customer", "Date", "Amount"], ["Ann", 45323, 10], ["Bob", 45325, 20], ["Cid", 45330, "30"], ["Dan", 45331, 15]]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A page of the audit. */
async function tool(name: keyof ReturnType<typeof toolWords>["tools"]): Promise<void> {
  const words = toolWords("en");
  await pane().getByRole("tab", { name: tabWords("en").audit }).click();
  if (await button(words.back).isVisible()) await button(words.back).click();
  await pane().getByRole("button", { name: words.tools[name].title }).click();
}

test("a workbook is opened, checked, calculated, explained, frozen, brought back, handed on, and read without our functions", async () => {
  const { page } = visitor;
  await page.setInputFiles("input[type=file]", { name: "year.xlsx", mimeType: "", buffer: await year() });
  await page.getByRole("button", { name: xlsxWords("en").open }).press("Enter");
  await page.locator("dialog").waitFor({ state: "detached" });
  await visitor.settled();

  await visitor.select("Orders", "B3");
  await tool("data");
  const data = dataWords("en");
  await button(data.source.use).click();
  await button(data.source.run).click();
  await pane().getByRole("heading", { name: data.found.numbersAsText.title, exact: true }).waitFor();

  await visitor.select("Year", "F2");
  await pane().getByRole("tab", { name: tabWords("en").functions }).click();
  await pane().getByRole("searchbox").fill("CHURNRATE");
  await page.keyboard.press("Enter");
  await button(paneWords("en").insert.form).click();
  const field = (name: string) => pane().locator(`[data-pick="${name}"]`);
  for (const [name, address] of [["atStart", "B2:B4"], ["joined", "C2:C4"], ["atEnd", "D2:D4"]] as const) {
    await field(name).focus();
    await visitor.select("Year", address);
    await page.waitForFunction(([of, text]) => document.querySelector<HTMLInputElement>(`[data-pick="${of}"]`)!.value === text, [name, address] as const);
  }
  await button(insertWords("en").insert).press("Enter");
  await until(async () => (await formula("F2")) !== "");
  await visitor.settled();
  expect(await formula("F2")).toBe("=CHURNRATE(B2:B4,C2:C4,D2:D4)");
  expect(await visitor.read("Year", "F2:F4")).toEqual([[1 / 15], [0.075], [0.05]]);

  await visitor.select("Year", "F3");
  await tool("explain");
  await pane().getByText(explainWords("en").done.replace("{place}", "F3")).waitFor();

  await tool("freeze");
  const freezing = freezeWords("en");
  await pane().getByLabel(freezing.person).fill("Ann");
  await pane().getByLabel(freezing.scope.workbook).check();
  await button(freezing.find).click();
  await button(freezing.freeze).click();
  await pane().getByText(say("en", freezing.frozen, { count: 1, sheet: freezing.sheet.name })).waitFor();
  expect(await formula("F2")).toBe("");
  expect(await axeFindings(page, [".pane-frame"])).toEqual([]);
  await page.evaluate(() => window.workbook!.cells.write({ sheet: "Year", address: "D4" }, [[810]]));
  await button(freezing.unfreeze).click();
  await pane().getByText(say("en", freezing.differ, { count: 1 })).waitFor();
  expect(await pane().locator(".audit-table td").allTextContents()).toEqual(["0.05", "0.1"]);
  expect(await formula("F2")).toBe("=CHURNRATE(B2:B4,C2:C4,D2:D4)");

  await tool("native");
  const handing = handOnWords("en");
  await button(handing.start).click();
  const count = await filledCells();
  await button(handing.run).click();
  await pane().getByText(say("en", handing.compared, { count })).waitFor();
  expect(await axeFindings(page, [".pane-frame"])).toEqual([]);
  const shown = await visitor.read("Year", "A1:F4");
  expect(shown.map((line) => line[5])).toEqual([null, 1 / 15, 0.075, 0.1]);

  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: "Save as Excel workbook" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByLabel(xlsxWords("en").save.name).press("Enter")]);
  expect(await withoutOurs(readFileSync((await file.path())!))).toEqual(shown);
  expect({ errors: visitor.errors, foreign: visitor.foreign }).toEqual({ errors: [], foreign: [] });
});

/** The sheet of the year in a program that has never heard of our functions. */
async function withoutOurs(bytes: Uint8Array): Promise<unknown[][]> {
  const opened = await openXlsx(new Uint8Array(bytes), { functions: new Set() });
  if (opened.kind !== "opened") throw new Error("the file is refused");
  const grid = headlessGrid([], assemble(opened.workbook) as unknown as IWorkbookData);
  await grid.workbook.calculation.settled();
  const cells = await grid.workbook.cells.read({ sheet: "Year", address: "A1:F4" });
  grid.dispose();
  return cells.map((line) => [...line]);
}
