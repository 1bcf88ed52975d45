import type { Browser, Page } from "playwright-core";
import { chartWords } from "../../src/locale/chart";
import { LOCALES, type Locale } from "../../src/locale/Locale";
import type { ChartData, Value } from "../../src/pane/chart/ChartData";
import { axeFindings } from "./axe";
import { launch } from "./browser";
import { bundleCharts } from "./chart/bundle";
import { LOOKS, share } from "./share";

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;
let files: { script: string; style: string };
const complaints: string[] = [];
beforeAll(async () => {
  [browser, files] = await Promise.all([launch(), bundleCharts()]);
});
beforeEach(async () => {
  complaints.length = 0;
  page = await browser.newPage({ viewport: { width: 270, height: 700 } });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setContent('<!doctype html><html><head><meta charset="utf-8"><title>Charts</title><style>body { margin: 0 } main { height: 100vh }</style></head><body><main id="pane"></main></body></html>');
  await page.addStyleTag({ path: files.style });
  await page.addScriptTag({ path: files.script });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});
afterAll(() => browser.close());

const pictures = () => page.getByRole("img");
/** Shows the samples as wide as they are to be, and waits until each is drawn for this width. */
async function show(locale: Locale, theme: "light" | "dark", width: number): Promise<number> {
  await page.setViewportSize({ width, height: 700 });
  const count = await page.evaluate((given) => window.showCharts(given), { locale, theme });
  await drawn(count);
  return count;
}
const drawn = (count: number) =>
  page.waitForFunction((all) => {
    const places = [...document.querySelectorAll<HTMLElement>(".pane-chart-picture")];
    return places.length === all && places.every((place) => place.firstElementChild?.getAttribute("width") === String(place.clientWidth));
  }, count);
/** What stands out of its picture by more than the empty rim of a letter's box, by its text or its element, and letters that are too small. */
const faults = () =>
  page.evaluate(() => {
    const pane = document.querySelector(".pane")!;
    const over = pane.scrollWidth > pane.clientWidth ? ["the pane"] : [];
    const parts = [...document.querySelectorAll<SVGGraphicsElement>(".pane-chart svg :is(text, rect, path, line, circle)")].filter((part) => !part.closest("defs"));
    const out = parts.filter((part) => {
      const [inner, outer] = [part.getBoundingClientRect(), part.ownerSVGElement!.getBoundingClientRect()];
      return inner.left < outer.left - 2 || inner.right > outer.right + 2 || inner.top < outer.top - 2 || inner.bottom > outer.bottom + 2;
    });
    const small = parts.filter((part) => part.tagName === "text" && parseFloat(getComputedStyle(part).fontSize) < 11);
    return [...over, ...[...out, ...small].map((part) => `${part.closest("figure")!.textContent!.slice(0, 20)}: ${part.textContent || part.outerHTML}`)];
  });

/** Texts that lie upon another text of the same picture: what a box has of air above and below its letters does not count. */
const collisions = (kinds: readonly string[]) =>
  page.evaluate((given) => {
    const figures = [...document.querySelectorAll("figure")].filter((figure) => given.some((kind) => figure.querySelector("h3")!.textContent!.startsWith(kind)));
    return figures.flatMap((figure) => {
      const boxes = [...figure.querySelectorAll(".pane-chart-picture text")].map((text) => ({ words: text.textContent!, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
      const upon = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 1 && b.left < a.right - 1 && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
      return boxes.flatMap(({ words, box }, at) => boxes.slice(at + 1).filter((other) => upon(box, other.box)).map((other) => `${figure.querySelector("h3")!.textContent}: ${words} | ${other.words}`));
    });
  }, kinds);
const AIRY = ["radar", "funnel", "bubble", "dumbbell", "tornado", "quadrant"];

test.each(share(LOOKS, 2))("every kind of chart is drawn inside its place, has a name, and axe finds nothing: $locale, $theme", async ({ locale, theme }) => {
  for (const width of [350, 270]) {
    const count = await show(locale, theme, width);
    expect([...(await faults()), ...(await collisions(AIRY))]).toEqual([]);
    expect(await pictures().count()).toBe(count);
    for (const picture of await pictures().all()) expect((await picture.getAttribute("aria-label"))?.length).toBeGreaterThan(20);
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  expect(await axeFindings(page, [".pane"])).toEqual([]);
});
test.each(LOCALES)("nothing hangs over where the page is enlarged twice, in %s", async (locale) => {
  await show(locale, "light", 160);
  expect([...(await faults()), ...(await collisions(AIRY))]).toEqual([]);
});

test("a chart follows its cells", async () => {
  const count = await show("en", "light", 350);
  await page.evaluate(() => window.memory.put("B2", 4321));
  await page.getByRole("img", { name: "4,321" }).waitFor();
  await drawn(count);
  await page.evaluate(() => ["B2", "B3", "B4", "B5"].forEach((address) => window.memory.put(address, null)));
  await page.getByText(chartWords("en").empty).waitFor();
  expect(await pictures().count()).toBe(count - 1);
  await page.evaluate(() => window.memory.put("B2", 7));
  await drawn(count);
});
test("a chart is drawn again when its place changes its width", async () => {
  const count = await show("ru", "light", 270);
  await page.setViewportSize({ width: 350, height: 700 });
  await drawn(count);
  expect(await faults()).toEqual([]);
});
test("a chart that cannot be read tells why", async () => {
  await show("zh", "light", 350);
  await page.evaluate(() => {
    window.memory.fail("gone");
    window.memory.put("B2", 1);
  });
  await page.getByText("无法绘制图表：gone").first().waitFor();
});
test("the numbers of a chart open from the keyboard as a table", async () => {
  await show("en", "light", 350);
  const numbers = page.getByText(chartWords("en").numbers, { exact: true }).first();
  await numbers.focus();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("table").first().innerText()).toBe("Category\tCustomers\nA\t3,000\nB\t500\nC\t200\nD\t3,300");
});
test("falls and rises, pieces and points are told apart without colour", async () => {
  await show("en", "light", 350);
  const fills = (title: string, part: string) => page.locator("figure", { hasText: title }).first().locator(part).evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute("fill") ?? each.parentElement!.getAttribute("fill")))].length);
  expect(await fills("stacked, two sides", "svg > g rect")).toBeGreaterThanOrEqual(5);
  expect(await page.locator("figure", { hasText: "waterfall, short" }).locator("text").allTextContents()).toEqual(expect.arrayContaining(["+4.0", "−3.0"]));
});
test("series, directions, sides and limits are told apart without colour", async () => {
  await show("en", "light", 350);
  const figure = (title: string) => page.locator("figure", { hasText: title }).first();
  const all = (title: string, part: string, name: string) => figure(title).locator(part).evaluateAll((parts, attribute) => [...new Set(parts.map((each) => each.getAttribute(attribute) ?? each.parentElement!.getAttribute(attribute)))], name);
  expect(await all("radar, three series", "svg path[stroke-dasharray]", "stroke-dasharray")).toHaveLength(3);
  expect((await all("tornado", "svg > g rect", "fill")).length).toBe(2);
  expect((await all("dumbbell", "svg > g circle", "fill")).length).toBeGreaterThanOrEqual(2);
  expect(await figure("quadrant, limits").locator("text").allTextContents()).toContain(chartWords("en").cuts);
  expect(await figure("quadrant, limits").locator("text").allTextContents()).not.toContain(chartWords("en").means);
  expect(await figure("funnel").locator("text").allTextContents()).toEqual(expect.arrayContaining(["200", "↓ 40%", "↓ 50%"]));
});

/** How many columns a kind needs. */
const KINDS: Readonly<Record<ChartData["kind"], number>> = { bars: 2, stacked: 2, lines: 2, waterfall: 1, pareto: 2, control: 4, quadrant: 2, intervals: 3, heat: 2, radar: 2, funnel: 2, bubble: 3, dumbbell: 2, tornado: 2 };
const CASES: Readonly<Record<string, readonly (readonly Value[])[]>> = {
  "a single number": [[5], [5], [5], [5]],
  zeros: [[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]],
  "equal values": [[7, 7, 7], [7, 7, 7], [7, 7, 7], [7, 7, 7]],
  "only falls": [[-1, -2, -3], [-1, -2, -3], [-4, -5, -6], [0, 0, 0]],
  "a first column without numbers": [[undefined, undefined], [1, 2], [1, 2], [1, 2]],
  "numbers in the first column alone": [[1, 2], [undefined, undefined], [undefined, undefined], [undefined, undefined]],
  "large and tiny numbers": [[1e12, 1e-9, -1e11], [1e12, 2e12, 3e12], [0, 0, 0], [4e12, 4e12, 4e12]],
  "sixty rows": Array.from({ length: 4 }, (_, column) => Array.from({ length: 60 }, (_, row) => row + column)),
};
test.each(Object.keys(CASES))("every kind can draw %s", async (name) => {
  for (const [kind, count] of Object.entries(KINDS)) {
    const columns = CASES[name]!.slice(0, count).map((values, at) => ({ name: `Column ${at}`, values: [...values] }));
    const labels = columns[0]!.values.map((_, at) => (at === 0 ? "" : `Category number ${at}`));
    const data = { id: "one", kind: kind as ChartData["kind"], title: "", alt: "", format: "#,##0", labels, columns };
    for (const shown of kind === "quadrant" ? [data, { ...data, cuts: { x: columns[0]!.values[0], y: undefined } }] : [data]) {
      const markup = await page.evaluate((given) => window.drawChart(given, 238), shown);
      expect([kind, /.{30}(NaN|Infinity|undefined)/.exec(markup)?.[0]]).toEqual([kind, undefined]);
    }
  }
});
