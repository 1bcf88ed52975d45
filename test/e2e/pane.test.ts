import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { LOCALES, type Locale } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { launch } from "./browser";
import { bundlePane } from "./pane/bundle";
import { LOOKS, share } from "./share";

jest.setTimeout(120_000);

let browser: Browser;
let files: { script: string; style: string };
const opened: Page[] = [];
beforeAll(async () => {
  [browser, files] = await Promise.all([launch(), bundlePane()]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
});
afterAll(() => browser.close());

interface Options {
  readonly locale?: Locale;
  readonly theme?: "light" | "dark" | "system";
  readonly width?: number;
  readonly outside?: boolean;
}
async function open({ locale = "en", theme = "light", width = 320, outside = false }: Options = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  opened.push(page);
  await page.setContent('<!doctype html><html><head><meta charset="utf-8"><title>Pane</title><style>body { margin: 0 } main { height: 100vh }</style></head><body><main id="pane"></main></body></html>');
  await page.addStyleTag({ path: files.style });
  await page.addScriptTag({ path: files.script });
  await page.evaluate((given) => window.startPane(given), { locale, theme, outside });
  return page;
}

const search = (page: Page) => page.getByRole("searchbox");
const entries = (page: Page) => page.locator("[data-id]");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? document.activeElement?.tagName);
const select = (page: Page, address: string) => page.evaluate((at) => window.memory.selection.select({ sheet: "Sheet1", address: at }), address);
async function openFunction(page: Page, id: string): Promise<void> {
  await search(page).fill(id);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: id, exact: true }).waitFor();
}

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
const overhang = (page: Page) => page.evaluate(() => {
  const pane = document.querySelector(".pane")!;
  return pane.scrollWidth - pane.clientWidth;
});

test.each(share(LOOKS, 2))("axe finds nothing in the pane, its list, error, search and pages: $locale, $theme", async ({ locale, theme }) => {
  const page = await open({ locale, theme });
  expect(await violations(page)).toEqual([]);
  await select(page, "B2");
  await page.locator(".pane-error").waitFor();
  expect(await violations(page)).toEqual([]);
  await search(page).fill("zzzz");
  expect(await violations(page)).toEqual([]);
  for (const id of ["RFM", "CEVERSION"]) {
    await openFunction(page, id);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
});
describe.each(LOCALES)("in %s", (locale) => {
  test.each([270, 480])("nothing hangs over at %i pixels", async (width) => {
    const page = await open({ locale, width });
    expect(await overhang(page)).toBe(0);
    for (const id of ["RFM", "RFMSEGMENT", "CHURNRATE"]) {
      await openFunction(page, id);
      expect(await overhang(page)).toBe(0);
      await page.keyboard.press("Escape");
    }
  });
});

test("the keyboard walks from the search through the list to a page and back", async () => {
  const page = await open();
  await search(page).focus();
  await page.keyboard.press("ArrowDown");
  const first = await focused(page);
  await page.keyboard.press("ArrowDown");
  const second = await focused(page);
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("H2");
  await page.getByRole("heading", { name: second!, exact: true }).waitFor();
  await page.keyboard.press("Escape");
  expect(await focused(page)).toBe(second);
  await page.keyboard.press("End");
  expect(await focused(page)).toBe(await entries(page).last().getAttribute("data-id"));
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toBe("INPUT");
});
test("the list is one stop of the Tab key, at the entry last opened", async () => {
  const page = await open();
  expect(await page.locator('[data-id][tabindex="0"]').count()).toBe(1);
  await openFunction(page, "CHURNRATE");
  await page.getByRole("button", { name: "All functions" }).click();
  expect(await focused(page)).toBe("CHURNRATE");
  expect(await page.locator('[data-id][tabindex="0"]').getAttribute("data-id")).toBe("CHURNRATE");
});
test.each(["отток", "流失", "churn", "churnrate"])("the English pane finds CHURNRATE by %s and says how many it found", async (query) => {
  const page = await open();
  await search(page).fill(query);
  await page.locator('[data-id="CHURNRATE"]').waitFor();
  const count = await entries(page).count();
  await page.getByText(count === 1 ? "1 function found" : `${count} functions found`, { exact: true }).waitFor();
});
test("a topic narrows the list and Escape empties the search", async () => {
  const page = await open();
  const all = await entries(page).count();
  await page.getByLabel("Topic").selectOption("churn");
  expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);
  expect(await entries(page).count()).toBeLessThan(all);
  await search(page).fill("zzzz");
  await page.getByText("Nothing matches “zzzz”.").waitFor();
  await page.keyboard.press("Escape");
  expect(await search(page).inputValue()).toBe("");
});

test("an example goes into the selected cell with its number format", async () => {
  const page = await open();
  await select(page, "E9");
  await openFunction(page, "CHURNRATE");
  await page.getByRole("button", { name: "Insert into the selected cell" }).first().click();
  await page.getByText("Inserted at E9.").waitFor();
  expect(await page.evaluate(() => [window.memory.formula("E9"), window.memory.format("E9")])).toEqual(["=CHURNRATE(3000,500,3300)", "0.00%"]);
});
test("an example with cells brings them along", async () => {
  const page = await open();
  await select(page, "E9");
  await openFunction(page, "CHURNRATE");
  await page.getByRole("listitem", { name: "Example 3" }).getByRole("button").click();
  await page.getByText("Inserted at E9.").waitFor();
  expect(await page.evaluate(() => [window.memory.formula("E9"), window.memory.cell("G9"), window.memory.cell("G10")])).toEqual(["=CHURNRATE(G10:G11,H10:H11,I10:I11)", "atStart", 3000]);
});
test("nothing is overwritten, and the pane says what is in the way", async () => {
  const page = await open();
  await select(page, "D4");
  await openFunction(page, "CHURNRATE");
  await page.getByRole("button", { name: "Insert the empty formula" }).click();
  await page.getByText("D4 is not blank. Select another cell.").waitFor();
  expect(await page.evaluate(() => window.memory.cell("D4"))).toBe("mine");
});
test("a failure of the workbook is shown", async () => {
  const page = await open();
  await openFunction(page, "CHURNRATE");
  await page.evaluate(() => window.memory.fail("the sheet is protected"));
  await page.getByRole("button", { name: "Insert the empty formula" }).click();
  await page.getByText("The workbook could not do it: the sheet is protected").waitFor();
});

test("an error in the selected cell is explained, with the way to its function", async () => {
  const page = await open();
  await select(page, "B2");
  await page.getByText("Why B2 shows #NUM!").waitFor();
  await page.getByRole("button", { name: "About CHURNRATE" }).click();
  expect(await focused(page)).toBe("H2");
  await select(page, "C3");
  await page.getByText("Why C3 shows #SPILL!").waitFor();
  await select(page, "A1");
  await page.locator(".pane-error").waitFor({ state: "detached" });
});
test("the language changes everything at once and keeps the page", async () => {
  const page = await open();
  await openFunction(page, "CHURNRATE");
  await page.getByRole("button", { name: "Русский" }).click();
  await page.getByRole("heading", { name: paneWords("ru").page.definition }).waitFor();
  expect(await page.locator(".pane").getAttribute("lang")).toBe("ru");
  expect(await page.getByRole("button", { name: "Русский" }).getAttribute("aria-pressed")).toBe("true");
});
test("outside a workbook the pane says so and inserts nothing", async () => {
  const page = await open({ outside: true });
  expect(await page.getByRole("link", { name: paneWords("en").outside.link }).getAttribute("href")).toBe("index.html");
  await openFunction(page, "CHURNRATE");
  expect(await page.getByRole("button", { name: /Insert/ }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});
test("the system's dark theme is followed, and a chosen theme wins over it", async () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.querySelector(".pane")!).backgroundColor);
  const [system, light] = [await open({ theme: "system" }), await open({ theme: "light" })];
  for (const page of [system, light]) await page.emulateMedia({ colorScheme: "dark" });
  expect([await background(system), await background(light)]).toEqual(["rgb(41, 41, 41)", "rgb(255, 255, 255)"]);
});
test("a contrast theme keeps the chosen language and the focus visible", async () => {
  const page = await open();
  await page.emulateMedia({ forcedColors: "active" });
  const chosen = page.locator('[aria-pressed="true"]');
  const other = page.locator('[aria-pressed="false"]').first();
  const background = (element: typeof chosen) => element.evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await background(chosen)).not.toBe(await background(other));
  await search(page).focus();
  expect(await search(page).evaluate((node) => getComputedStyle(node).outlineStyle)).toBe("solid");
});
