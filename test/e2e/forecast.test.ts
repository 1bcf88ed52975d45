import { at, block, CUSTOMERS, HEAD, LEFT, ROW } from "../../src/forecast/sheet/place";
import { tabWords } from "../../src/locale/course/tabs";
import { embeddedWords } from "../../src/locale/embedded";
import { forecastWords } from "../../src/locale/forecast";
import { LOCALES, type Locale } from "../../src/locale/Locale";
import { axeFindings } from "./axe";
import { share } from "./share";
import { Site, type Visitor } from "./site";

jest.setTimeout(180_000);

const LANGUAGES: Readonly<Record<Locale, string>> = { en: "en-US", ru: "ru-RU", zh: "zh-CN" };

let site: Site;
beforeAll(async () => void (site = await Site.open()), 60_000);
afterAll(() => site.close());

const sheets = ({ page }: Visitor) => page.evaluate(() => window.workbook!.sheets.names());

/** From a cell among the orders of the sample shop to the results in the pane. */
async function forecast(visitor: Visitor, locale: Locale): Promise<void> {
  const { page } = visitor;
  const words = forecastWords(locale);
  await visitor.openWorkbook();
  await visitor.select(embeddedWords(locale).sample.shop, "B10");
  await page.getByRole("tab", { name: tabWords(locale).forecast }).click();
  await page.getByRole("button", { name: words.source.use }).click();
  await page.getByRole("button", { name: words.plan.run, exact: true }).click();
  await page.locator(".forecast-checks").waitFor();
}
async function insert(visitor: Visitor, locale: Locale, sheet: string): Promise<void> {
  const words = forecastWords(locale);
  await visitor.page.getByRole("button", { name: words.insert.button }).click();
  await visitor.page.getByText(words.insert.done.replace("{sheet}", sheet)).waitFor();
  await visitor.settled();
}
const digits = (text: string): number => Number(text.replace(/\D/g, ""));

/** In English, too, by the test below. */
test.each(share(LOCALES, 2, 1))("the orders of the sample shop become a forecast, and the forecast a sheet of the same figures, in %s", async (locale) => {
  const visitor = await site.visitor({ locale: LANGUAGES[locale] });
  const { page } = visitor;
  await forecast(visitor, locale);
  await page.locator(".forecast svg").waitFor();
  // It was computed beside the page: a long log holds up nobody.
  expect(page.workers()).toHaveLength(1);
  expect(await axeFindings(page, [".pane-frame"])).toEqual([]);
  const shown = (await page.locator(".forecast-figures").first().locator("td").allTextContents()).map((text) => digits(text.split(/из|of|\//)[0]!));
  const { name } = forecastWords(locale).sheet;
  await insert(visitor, locale, name);
  const [purchases, alive, value] = (await visitor.read(name, block(LEFT.value, ROW.forecast + 1, 3))).flat().map(Number);
  expect(shown).toEqual([purchases!, alive!, value!].map(Math.round));
  const customers = await visitor.read(name, block(CUSTOMERS.customer, HEAD, 641, 9));
  expect(customers.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
  expect(customers.slice(1).reduce((sum, row) => sum + Number(row[6]), 0)).toBeCloseTo(purchases!, 6);
  const [predicted, actual] = (await visitor.read(name, block(LEFT.value, ROW.checks + 5, 2))).flat().map(Number);
  const checked = await page.locator(".forecast-figures").nth(1).locator("td").allTextContents();
  expect(checked.slice(2, 4).map(digits)).toEqual([predicted!, actual!].map(Math.round));
  expect({ errors: visitor.errors, foreign: visitor.foreign }).toEqual({ errors: [], foreign: [] });
  await visitor.close();
});

test("a second sheet gets a name of its own, follows its horizon, and one undo takes a sheet away", async () => {
  const visitor = await site.visitor();
  const { page } = visitor;
  await forecast(visitor, "en");
  const before = await sheets(visitor);
  await insert(visitor, "en", "Forecast");
  await insert(visitor, "en", "Forecast 2");
  expect(await sheets(visitor)).toEqual([...before, "Forecast", "Forecast 2"]);
  const expected = async (): Promise<number> => Number((await visitor.read("Forecast 2", at(LEFT.value, ROW.forecast + 1)))[0]![0]);
  const year = await expected();
  await visitor.type("Forecast 2", at(LEFT.value, ROW.settings + 4), "26");
  expect(await expected()).toBeLessThan(year);
  await page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await expected()).toBe(year);
  await page.keyboard.press("Control+z");
  await visitor.settled();
  expect(await sheets(visitor)).toEqual([...before, "Forecast"]);
  // The grid complains of every sheet with a spill that an undo takes away, whoever has made it, and of nothing else here.
  expect(visitor.errors.filter((error) => !error.includes("_rangeToBounds"))).toEqual([]);
  await visitor.close();
});
