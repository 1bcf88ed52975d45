import { explainWords } from "../../src/locale/audit/explain";
import { toolWords } from "../../src/locale/audit/tools";
import { tabWords } from "../../src/locale/course/tabs";
import { paneWords } from "../../src/locale/pane";
import { axeFindings } from "./axe";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await Site.open();
  visitor = await site.visitor();
  await visitor.openWorkbook();
}, 60_000);
afterAll(() => site.close());

const words = explainWords("en");
const SHEET = "Explained";
const write = (address: string, text: string): Promise<void> => visitor.page.evaluate(([sheet, cell, formula]) => window.workbook!.cells.writeFormulas({ sheet: sheet!, address: cell! }, [[formula!]]), [SHEET, address, text]);
const overhang = (): Promise<number> => visitor.page.evaluate(() => {
  const pane = document.querySelector(".pane")!;
  return pane.scrollWidth - pane.clientWidth;
});

test("a cell is explained, its inputs are gone to and come back from, and its readings and effects are told", async () => {
  const { page } = visitor;
  await page.evaluate(async (sheet) => {
    await window.workbook!.sheets.add(sheet);
    await window.workbook!.cells.write({ sheet, address: "A1:B3" }, [["atStart", 3000], ["joined", 500], ["atEnd", 3300]]);
  }, SHEET);
  await write("B5", "=1-CHURNRATE(B1,B2,B3)");
  await write("B6", "=LTV(1000,CHURNRATE(0,0,0))");
  await visitor.settled();
  await visitor.select(SHEET, "B5");
  await page.getByRole("tab", { name: tabWords("en").audit }).click();
  await page.getByRole("button", { name: toolWords("en").tools.explain.title }).click();
  await page.getByText("(3,000 + 500 − 3,300) / 3,000").waitFor();
  await page.locator(".explain svg").waitFor();
  expect(await page.locator(".explain-figures").first().locator("td").allTextContents()).toEqual(["6.67%", "0.933333", "6.06%", "0.939394", "6.35%", "0.936508", "5.71%", "0.942857"]);
  const effects = page.locator(".explain-figures").last();
  expect(await effects.locator("tbody th").allTextContents()).toEqual(["B3", "B1", "B2"]);
  expect(await axeFindings(page, [".pane-frame"])).toEqual([]);
  expect(await overhang()).toBeLessThanOrEqual(0);
  await page.locator(".explain-inputs").getByRole("button", { name: /^B2/ }).click();
  await page.getByText(words.nothing.value.replace("{place}", "B2")).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText(words.done.replace("{place}", "B5")).waitFor();
});

test("the card of an error leads to where it comes from", async () => {
  const { page } = visitor;
  await page.getByRole("tab", { name: tabWords("en").functions }).click();
  await visitor.select(SHEET, "B6");
  await page.getByRole("button", { name: paneWords("en").errorCard.explain }).click();
  await page.getByText(words.error.step.replace("{step}", "1")).waitFor();
  expect(await page.locator(".explain .pane-error").first().textContent()).toContain("nobody in the base");
  expect({ errors: visitor.errors, foreign: visitor.foreign }).toEqual({ errors: [], foreign: [] });
});
