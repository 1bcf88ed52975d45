import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { tabWords } from "../../../src/locale/course/tabs";
import { forecastWords } from "../../../src/locale/forecast";
import { LOCALES, type Locale } from "../../../src/locale/Locale";
import { launch } from "../browser";
import { LOOKS, share } from "../share";
import { coursePage } from "./course/open";
import { bundleForecast } from "./forecast/bundle";
import type { Options } from "./forecast/harness";

jest.setTimeout(300_000);

let browser: Browser;
let page: Page;
const complaints: string[] = [];
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
beforeAll(async () => {
  const [started, files] = await Promise.all([launch(), bundleForecast()]);
  browser = started;
  page = await coursePage(browser, files);
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.evaluate(AXE);
});
afterAll(async () => {
  await browser.close();
  expect(complaints).toEqual([]);
});

const words = forecastWords("en");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const TALL = 4000;
const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
};
const overhang = () => page.evaluate(() => {
  const pane = document.querySelector(".pane")!;
  return pane.scrollWidth - pane.clientWidth;
});
async function open(options: Partial<Options> = {}): Promise<void> {
  const given: Options = { locale: "en", theme: "light", ...options };
  await page.evaluate((started) => window.startForecast(started), given);
  await page.getByRole("tab", { name: tabWords(given.locale).forecast }).click();
  await page.locator(".forecast").waitFor();
}
const use = (locale: Locale = "en") => button(forecastWords(locale).source.use).click();
async function made(options: Partial<Options> = {}): Promise<void> {
  await open(options);
  await use(options.locale);
  await button(forecastWords(options.locale ?? "en").plan.run).click();
  await page.locator(".forecast-checks").waitFor();
}

test.each(share(LOOKS, 2))("axe finds nothing in the forecast and nothing hangs over, from pointing at cells to the results: $locale, $theme", async ({ locale, theme }) => {
  for (const width of [270, 350]) {
    await page.setViewportSize({ width, height: TALL });
    await open({ locale, theme });
    expect([await violations(), await overhang()]).toEqual([[], 0]);
    await use(locale);
    await page.locator(".forecast-columns").waitFor();
    expect([await violations(), await overhang()]).toEqual([[], 0]);
    await button(forecastWords(locale).plan.run).click();
    await page.locator(".pane-chart svg").waitFor();
    expect([await violations(), await overhang()]).toEqual([[], 0]);
    // As at 200 %.
    await page.setViewportSize({ width: 160, height: 350 });
    expect(await overhang()).toBe(0);
  }
});
describe.each(LOCALES)("in %s", (locale) => {
  test("a base without repeat buyers and rows with slips are told in words", async () => {
    await page.setViewportSize({ width: 320, height: TALL });
    await made({ locale, once: true, slip: true });
    await page.getByText(forecastWords(locale).result.none, { exact: true }).waitFor();
    expect(await page.locator(".forecast-poor").count()).toBe(1);
    await page.getByText(forecastWords(locale).insert.refused.split("{")[0]!.trim().slice(0, 20), { exact: false }).waitFor();
    expect([await violations(), await overhang()]).toEqual([[], 0]);
  });
});

test("the selection is followed until it is used, and one cell inside the purchases is enough", async () => {
  await open();
  await page.evaluate(() => window.memory.selection.select({ sheet: "Sheet1", address: "B9" }));
  expect(await page.getByLabel(words.source.range).inputValue()).toBe("Sheet1!B9");
  await use();
  await page.getByText(/Read from Sheet1!A2:C4606/).waitFor();
  await page.getByText(/4,605 purchase rows · 640 customers · 2024-01-01 to 2025-06-30/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Read from");
});
test("cells without purchases are said to be without", async () => {
  await open();
  await page.evaluate(() => window.memory.selection.select({ sheet: "Sheet1", address: "H9" }));
  await use();
  await page.getByText(/There are no purchases in Sheet1!H9/).waitFor();
});
test("a column can be another, and what is missing or doubled is said instead of a forecast", async () => {
  await open();
  await use();
  await page.getByLabel("Amount", { exact: true }).selectOption({ label: "not picked" });
  await page.getByText("Pick a column for: Amount.").waitFor();
  expect(await button(words.plan.run).count()).toBe(0);
  await page.getByLabel("Amount", { exact: true }).selectOption({ label: "Date" });
  await page.getByText("“Date” is picked more than once.").waitFor();
  await page.getByLabel("Amount", { exact: true }).selectOption({ label: "Amount" });
  await button(words.plan.run).waitFor();
});
test("a horizon that is none is named, and nothing is calculated", async () => {
  await open();
  await use();
  await page.getByLabel(words.plan.horizon).fill("0");
  await button(words.plan.run).click();
  await page.getByText("A whole number from 1 to 1000.").waitFor();
  expect(await page.getByLabel(words.plan.horizon).getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator(".forecast-checks").count()).toBe(0);
});
test("the value names its rate, and another rate gives another value", async () => {
  await open();
  await use();
  const value = async (rate: string): Promise<string | null> => {
    await page.getByLabel(words.plan.discount).fill(rate);
    await button(words.plan.run).click();
    await page.locator(".forecast-checks").waitFor();
    return page.getByRole("row", { name: `discounted at ${rate}% a year` }).locator("td").textContent();
  };
  const [ten, none] = [await value("10"), await value("0")].map((text) => Number(text!.replace(/\D/g, "")));
  expect(none!).toBeGreaterThan(ten!);
  await page.getByLabel(words.plan.discount).fill("a tenth");
  await button(words.plan.run).click();
  await page.getByText(words.plan.discountNote).waitFor();
  expect(await page.getByLabel(words.plan.discount).getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator(".forecast-checks").count()).toBe(0);
});
test("parameters that could be anything are a caution and not a praise", async () => {
  await made();
  const first = page.locator(".forecast-check").first();
  expect(await first.getAttribute("class")).toContain("forecast-fair");
  await first.getByText("Standard errors larger than the parameters: a and b.").waitFor();
});
test("what takes long says so, can be left, and comes to nothing then", async () => {
  await open();
  await use();
  await page.evaluate(() => void (window.held.holds = true));
  await button(words.plan.run).click();
  await page.getByText(words.plan.running).waitFor();
  await button(words.plan.leave).click();
  await page.evaluate(() => window.held.release());
  await page.getByText(words.plan.running).waitFor({ state: "detached" });
  expect([await page.locator(".forecast-checks").count(), await button(words.plan.leave).count()]).toEqual([0, 0]);
});
test("a failure is shown, and the next attempt forgets it", async () => {
  await open();
  await use();
  await page.evaluate(() => void (window.held.failure = "out of memory"));
  await button(words.plan.run).click();
  await page.getByText("That did not work: out of memory").waitFor();
  await page.evaluate(() => void (window.held.failure = undefined));
  await button(words.plan.run).click();
  await page.locator(".forecast-checks").waitFor();
  expect(await page.getByText("out of memory").count()).toBe(0);
});
test("another setting takes the results away, and the tabs keep them", async () => {
  await made();
  await page.getByRole("tab", { name: "Functions" }).click();
  await page.getByRole("tab", { name: "Forecast" }).click();
  expect(await page.locator(".forecast-checks").isVisible()).toBe(true);
  await page.getByLabel(words.plan.unit).selectOption("month");
  expect(await page.getByLabel(words.plan.horizon).inputValue()).toBe("12");
  expect(await page.locator(".forecast-checks").count()).toBe(0);
});
test("the whole way goes by keyboard", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open();
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 30; presses++) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no way to ${name}`);
  };
  await tabTo(words.source.use);
  await page.keyboard.press("Enter");
  await page.locator(".forecast-columns").waitFor();
  await tabTo(words.plan.run);
  await page.keyboard.press("Enter");
  await page.locator(".forecast-checks").waitFor();
  await tabTo(words.insert.button);
  await page.keyboard.press("Enter");
  await page.getByText("The sheet “Forecast” is there. Undo takes it away again.").waitFor();
  expect(await page.evaluate(() => [window.memory.formula("E3", "Forecast").slice(0, 42), window.memory.cell("A1", "Forecast")])).toEqual(["=PURCHASESUMMARY(Sheet1!$A$2:$A$4606,Sheet", words.title]);
});
test("nothing is written into the workbook before somebody asks", async () => {
  await made();
  expect(await page.evaluate(() => window.memory.sheets.names())).toEqual(["Sheet1"]);
});
