import { Site, type Visitor } from "./site";
import { until } from "./until";

const CASES = "Cases 02 and 03";

jest.setTimeout(60_000);

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await Site.open();
  visitor = await site.visitor();
  // The browser of a test has no printer and would be done at once: what would be printed is looked at instead.
  await visitor.page.addInitScript(() => void (window.print = () => undefined));
  await visitor.openWorkbook();
});
afterAll(async () => {
  const { errors, foreign } = visitor;
  await site.close();
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
});

const printed = () => visitor.page.locator(".print-sheet");

/** Prints from the file menu. */
async function print(what: "sheet" | "selection" = "sheet"): Promise<void> {
  await visitor.choose("File", `Print ${what}`);
  await printed().locator("table[style]").waitFor({ state: "attached" });
}

/** What the printer gets. When it has it, the browser says that printing is over, and the sheet is as it was. */
async function paper(): Promise<{ readonly pages: number; readonly size: readonly number[] }> {
  const pdf = (await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  await printed().waitFor({ state: "detached" });
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  return { pages: (pdf.match(/\/Type \/Page\b/g) ?? []).length, size: [Number(width), Number(height)] };
}

const cell = (address: string) => {
  const [, column, row] = /([A-Z])(\d+)/.exec(address)!;
  return printed().locator("tr").nth(Number(row) - 1).locator("td").nth(column!.charCodeAt(0) - 65);
};

// A4 is 595 by 842 points.
const A4 = [595, 842] as const;
const isA4 = (size: readonly number[]): boolean => [...size].sort((a, b) => a - b).every((side, at) => Math.abs(side - A4[at]!) < 1.5);

test("a sheet is printed on one A4 page, with its numbers as they are shown and its spilled cells", async () => {
  await visitor.select(CASES, "A1");
  await print();
  expect(await cell("B8").textContent()).toMatch(/^6[.,]67\s?%$/);
  expect(await cell("B36").textContent()).toContain("288");
  const { pages, size } = await paper();
  expect([pages, isA4(size)]).toEqual([1, true]);
});

test("a selection is printed alone", async () => {
  await visitor.select(CASES, "A3:B5");
  await print("selection");
  expect(await printed().locator("td").allTextContents()).toEqual((await visitor.read(CASES, "A3:B5")).flat().map((seen) => (typeof seen === "number" ? expect.stringContaining(String(seen).slice(0, 1)) : String(seen))));
  expect((await paper()).pages).toBe(1);
});

test("the paper has the sheet alone, and the screen is as before, with the keyboard in the grid", async () => {
  await print();
  expect(await printed().isVisible()).toBe(false);
  await visitor.page.emulateMedia({ media: "print" });
  expect([await printed().isVisible(), await visitor.page.locator(".bar").isVisible()]).toEqual([true, false]);
  await visitor.page.emulateMedia({ media: "screen" });
  await visitor.page.evaluate(() => void window.dispatchEvent(new Event("afterprint")));
  await printed().waitFor({ state: "detached" });
  expect(await visitor.page.locator(".bar").isVisible()).toBe(true);
  await visitor.page.waitForFunction(() => document.activeElement?.closest(".grid"));
});

test("the paper is white in the dark theme, too", async () => {
  await visitor.page.emulateMedia({ colorScheme: "dark" });
  await visitor.page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
  await print();
  await visitor.page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colours = await visitor.page.evaluate(() => [document.documentElement, document.body, document.getElementById("page")!].map((element) => getComputedStyle(element).backgroundColor));
  expect([...colours, await visitor.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)]).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)", "rgb(255, 255, 255)", "light"]);
  await visitor.page.emulateMedia({ media: "screen", colorScheme: "light" });
  await visitor.page.evaluate(() => void window.dispatchEvent(new Event("afterprint")));
  await printed().waitFor({ state: "detached" });
});

test("a lesson sheet is printed on one page with the looks of its cells", async () => {
  await visitor.page.getByRole("button", { name: /Start with/ }).click();
  await visitor.page.locator(".course-main button").first().click();
  await until(async () => (await visitor.page.evaluate(() => window.workbook!.sheets.names())).some((name) => name.startsWith("0.1")));
  await visitor.settled();
  await print();
  const answer = printed().locator('td[style*="background"]').first();
  expect(await answer.evaluate((td) => { const { backgroundColor, borderTopStyle } = getComputedStyle(td); return [backgroundColor, borderTopStyle]; })).toEqual(["rgb(255, 244, 206)", "solid"]);
  const { pages, size } = await paper();
  expect([pages, isA4(size)]).toEqual([1, true]);
});
