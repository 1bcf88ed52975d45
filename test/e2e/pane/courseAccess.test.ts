import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { NO_STEP } from "../../../src/course/progress/Progress";
import type { Step } from "../../../src/course/Step";
import { LOCALES, type Locale } from "../../../src/locale/Locale";
import { steps, textOf } from "../../course/course";
import { launch } from "../browser";
import { share } from "../share";
import { bundleCourse } from "./course/bundle";
import { coursePage, kept, start } from "./course/open";

jest.setTimeout(600_000);

let browser: Browser;
let page: Page;
const complaints: string[] = [];
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
beforeAll(async () => {
  const [started, files] = await Promise.all([launch(), bundleCourse()]);
  browser = started;
  page = await coursePage(browser, files);
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.evaluate(AXE);
});
afterAll(async () => {
  await browser.close();
  expect(complaints).toEqual([]);
});

/** So high that nothing lies below the footer, where axe would take it for covered. */
const TALL = 6000;

const violations = async (): Promise<readonly string[]> => {
  const { violations: found } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
};
const overhang = () => page.evaluate(() => {
  const pane = document.querySelector(".pane")!;
  return pane.scrollWidth - pane.clientWidth;
});
/** What stands there at one width must not hang over at 160 pixels either, as it would at 200 %. */
async function overhangs(width: number): Promise<readonly number[]> {
  const here = await overhang();
  await page.setViewportSize({ width: 160, height: 350 });
  const narrow = await overhang();
  await page.setViewportSize({ width, height: TALL });
  return [here, narrow];
}

/** All hints of a step opened, as somebody has them who needed each. */
const hinted = (step: Step) => ({ ...NO_STEP, attempts: 1, hints: Object.fromEntries(Object.keys(textOf(step, "en").hints).map((of) => [of, 3])) });

/** Shows a step with everything it can show: its sheet, a check that failed with notes, its hints. */
async function showAll(step: Step, locale: Locale, theme: "light" | "dark"): Promise<void> {
  await start(page, { locale, theme, kept: kept({ at: step.id, steps: { [step.id]: hinted(step) } }) });
  const work = page.locator(".course-main button");
  if (step.sheet) {
    await work.click();
    await page.locator(".course-actions").waitFor();
  }
  await work.click();
  await page.locator(".course-finding").first().waitFor();
}
async function showOwn(): Promise<void> {
  await page.locator(".course-data-option").nth(1).click();
  await page.locator(".course-own form .pane-primary").click();
  await page.locator(".course-own select").first().selectOption("0");
  await page.locator(".course-own form .pane-primary").click();
  await page.locator(".course-figures").waitFor();
}

const VIEWS = LOCALES.flatMap((locale) => (["light", "dark"] as const).flatMap((theme) => [270, 350].map((width) => ({ locale, theme, width }))));
/** The whole is long: the gate looks at one view of each step, another for the next step. */
const viewsOf = (step: number) => share(VIEWS, VIEWS.length, step % VIEWS.length);

test.each(steps.map((step, at) => [step.id, step, at] as const))("axe finds nothing on step %s, and nothing hangs over", async (_, step, at) => {
  for (const { locale, theme, width } of viewsOf(at)) {
    await page.setViewportSize({ width, height: TALL });
    await showAll(step, locale, theme);
    expect([locale, theme, width, await overhangs(width), await violations()]).toEqual([locale, theme, width, [0, 0], []]);
    if (!step.own) continue;
    await showOwn();
    expect([locale, theme, width, await overhangs(width), await violations()]).toEqual([locale, theme, width, [0, 0], []]);
  }
});

describe.each(share(VIEWS, 5))("in $locale, $theme, at $width pixels", ({ locale, theme, width }) => {
  beforeAll(() => page.setViewportSize({ width, height: TALL }));
  const faults = async () => [await overhangs(width), await violations()];
  test("axe finds nothing on the first run", async () => {
    await start(page, { locale, theme, kept: null });
    expect(await faults()).toEqual([[0, 0], []]);
  });
  test("axe finds nothing on the overview and in the settings", async () => {
    await start(page, { locale, theme, kept: kept({ steps: { "0.1": { ...NO_STEP, passed: true }, "0.2": { ...NO_STEP, attempts: 2 } } }) });
    expect(await faults()).toEqual([[0, 0], []]);
    await page.locator(".course-overview .course-light").first().click();
    await page.locator(".course-settings textarea").nth(1).fill(kept({ learner: "Борис" }).replace('"steps":{}', '"steps":7'));
    await page.locator(".course-settings textarea ~ .course-light").click();
    await page.locator(".course-settings [aria-expanded]").click();
    expect(await faults()).toEqual([[0, 0], []]);
  });
});
