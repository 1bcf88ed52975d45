import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { repairWords } from "../../../src/locale/audit/repair";
import { toolWords } from "../../../src/locale/audit/tools";
import { tabWords } from "../../../src/locale/course/tabs";
import type { Locale } from "../../../src/locale/Locale";
import { say } from "../../../src/locale/say";
import { launch } from "../browser";
import { LOOKS, share } from "../share";
import { coursePage } from "./course/open";
import { bundleRepair } from "./repair/bundle";
import type { Options } from "./repair/harness";
import { until } from "../until";

jest.setTimeout(300_000);

let browser: Browser;
let page: Page;
const complaints: string[] = [];
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
beforeAll(async () => {
  const [started, files] = await Promise.all([launch(), bundleRepair()]);
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

const BROKEN = { B1: "=_xldudf_CE_CHURNRATE(A1,A2,A3)", B2: "=X.LTV(A1,A2)", B3: "=@[1]!CHURNRATE(A1,A2,A3)", B4: "=CHURNRATE(A1,A2,A3)" };
const words = repairWords("en");
const button = (name: string) => page.getByRole("button", { name, exact: true });
const formula = (address: string) => page.evaluate((at) => window.memory.formula(at), address);
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const faults = async () => {
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })');
  const overhang = await page.evaluate(() => document.querySelector(".pane")!.scrollWidth - document.querySelector(".pane")!.clientWidth);
  return [...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`)), ...(overhang > 0 ? [`${overhang} px hang over`] : [])];
};
async function open(options: Partial<Options> = {}): Promise<void> {
  const given: Options = { locale: "en", theme: "light", formulas: BROKEN, ...options };
  await page.evaluate((started) => window.startRepair(started), given);
  await page.getByRole("tab", { name: tabWords(given.locale).audit }).click();
  await page.getByRole("button", { name: toolWords(given.locale).tools.repair.title }).click();
  await page.locator(".repair").waitFor();
}
const look = (locale: Locale = "en") => button(repairWords(locale).scope.look).click();

test("nothing is written before it is asked for; then each cell says what it shows, and the formulas come back", async () => {
  await open();
  await look();
  await page.getByText(say("en", words.found.count, { count: 3 })).waitFor();
  expect(await focused()).toBe(words.found.title);
  expect(await formula("B1")).toBe(BROKEN.B1);
  await page.getByLabel("Sheet1!B2 shows #NAME?").uncheck();
  await button(say("en", words.found.repair, { count: 2 })).click();
  await page.getByText("Sheet1!B1 now shows 0.0667").waitFor();
  expect(await focused()).toBe(words.done.title);
  expect([await formula("B1"), await formula("B2"), await formula("B3")]).toEqual(["=CHURNRATE(A1,A2,A3)", BROKEN.B2, "=CHURNRATE(A1,A2,A3)"]);
  await button(words.done.undo).click();
  await page.getByText(say("en", words.done.undone, { count: 2 })).waitFor();
  expect([await formula("B1"), await formula("B3")]).toEqual([BROKEN.B1, BROKEN.B3]);
});
test("a cell that is protected is told and keeps its formula; one that was changed since is not undone", async () => {
  await open({ locked: "B2" });
  await look();
  await button(say("en", words.found.repair, { count: 3 })).click();
  await page.getByText(say("en", words.done.refused, { cell: "Sheet1!B2", reason: "B2 is protected" })).waitFor();
  expect(await formula("B2")).toBe(BROKEN.B2);
  await page.evaluate(() => window.memory.cells.writeFormulas({ sheet: "Sheet1", address: "B1" }, [["=1+1"]]));
  await button(words.done.undo).click();
  await page.getByText(say("en", words.done.changed, { cell: "Sheet1!B1" })).waitFor();
  expect([await formula("B1"), await formula("B3")]).toEqual(["=1+1", BROKEN.B3]);
});
test("what a formula may hide is listed without a tick, and written only when it is given one", async () => {
  const hidden = "=IFERROR(X.LTV(A1,A2),0)";
  await open({ formulas: { B1: BROKEN.B1, B2: hidden } });
  await look();
  await page.getByText(say("en", words.found.unsure, { count: 1 })).waitFor();
  const tick = page.getByLabel("Sheet1!B2 shows 0");
  expect([await tick.isChecked(), await page.getByLabel("Sheet1!B1 shows #NAME?").isChecked()]).toEqual([false, true]);
  await page.getByText(words.why.hidden).waitFor();
  expect(await faults()).toEqual([]);
  await tick.check();
  await button(say("en", words.found.repair, { count: 2 })).click();
  await page.getByText("Sheet1!B2 now shows 0.0667").waitFor();
  expect(await formula("B2")).toBe("=IFERROR(LTV(A1,A2),0)");
});
test("where this build has a namespace, the formulas are written and shown with it", async () => {
  await open({ namespace: "CE", formulas: { B1: BROKEN.B2 } });
  await look();
  await page.getByText("=CE.LTV(A1,A2)").waitFor();
  await button(say("en", words.found.repair, { count: 1 })).click();
  await page.locator(".repair-outcome").waitFor();
  expect(await formula("B1")).toBe("=CE.LTV(A1,A2)");
});
test("the selected cells alone are looked through, a cell is jumped to, and where nothing is lost it is said", async () => {
  await open();
  await page.evaluate(() => window.memory.selection.select({ sheet: "Sheet1", address: "B2:B4" }));
  await page.getByLabel(words.scope.selection).check();
  await look();
  await page.getByText(say("en", words.found.count, { count: 2 })).waitFor();
  await button("Sheet1!B3").click();
  await until(async () => (await page.evaluate(() => window.memory.selection.current())).address === "B3");
  await page.evaluate(() => window.memory.selection.select({ sheet: "Sheet1", address: "B4" }));
  await look();
  await page.getByText(words.found.nothing).waitFor();
});

test.each(share(LOOKS, 2))("axe finds nothing in the repair and in the mixed readings, and nothing hangs over: $locale, $theme", async ({ locale, theme }) => {
  for (const width of [270, 350]) {
    await page.setViewportSize({ width, height: 3000 });
    await open({ locale, theme, locked: "B2" });
    expect(await faults()).toEqual([]);
    await look(locale);
    await page.locator(".repair-entry").first().waitFor();
    expect(await faults()).toEqual([]);
    await page.locator(".repair-do").click();
    await page.locator(".repair-outcome").waitFor();
    expect(await faults()).toEqual([]);
    await page.evaluate((given) => window.startReadings(given), { locale, theme, formulas: { B1: "=CHURNRATE(1,2,3)", B2: '=CHURNRATE(1,2,3,"end")' } });
    await page.locator(".readings-cells").waitFor();
    expect(await faults()).toEqual([]);
  }
});
test("a mixed reading is jumped to, and readings that are one are not shown", async () => {
  const given = { locale: "en", theme: "light", formulas: { B1: "=CHURNRATE(1,2,3)", B2: '=CHURNRATE(1,2,3,"end")' } } as const;
  await page.evaluate((options) => window.startReadings(options), given);
  await page.getByText("CHURNRATE: at the end · not named").waitFor();
  await button("Sheet1!B2").click();
  await until(async () => (await page.evaluate(() => window.memory.selection.current())).address === "B2");
  await page.evaluate((options) => window.startReadings(options), { ...given, formulas: { B1: "=CHURNRATE(1,2,3)" } });
  expect(await page.locator(".readings").count()).toBe(0);
});
