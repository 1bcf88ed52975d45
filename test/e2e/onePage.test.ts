import { formatAddress } from "../../src/cells/address";
import type { Cell } from "../../src/cells/Cell";
import { onePage } from "../../src/course/m8/onePage";
import { FIGURE_IDS, OWN_FIGURES } from "../../src/course/m8/onePageSheet";
import { BEGINNING } from "../../src/course/progress/Progress";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Data } from "../../src/course/Step";
import { embeddedWords } from "../../src/locale/embedded";
import { LOCALES, type Locale } from "../../src/locale/Locale";
import { share } from "./share";
import { Site, type Visitor } from "./site";
import { until } from "./until";

jest.setTimeout(120_000);

const LANGUAGES: Readonly<Record<Locale, string>> = { en: "en-US", ru: "ru-RU", zh: "zh-CN" };

let site: Site;
beforeAll(async () => void (site = await Site.open()));
afterAll(() => site.close());

/** As long as the rules of the page let a sentence be. */
const SENTENCE = "a sentence. ".repeat(10);
const each = <T>(cell: T): readonly T[] => Array.from({ length: OWN_FIGURES }, () => cell);
const FULL: Data = {
  ...onePage.example,
  ...Object.fromEntries(FIGURE_IDS.map((id) => [id, 1_234_567.89])),
  riskiest: SENTENCE.slice(0, 40),
  figureName: each(SENTENCE.slice(0, 40)), figureValue: each(1_234_567), figureSource: each(SENTENCE.slice(0, 40)),
  finding: [SENTENCE, SENTENCE, SENTENCE], decision: SENTENCE,
};

/** The sheet as the pane sets it up, with everything on it filled in. */
async function fillIn({ page }: Visitor): Promise<void> {
  const { spots } = placeSheet(onePage.sheet!);
  const { sheet } = await page.evaluate(() => window.workbook!.selection.current());
  for (const [id, cells] of Object.entries(FULL)) {
    const place = { sheet, address: formatAddress(spots.get(id)!.area) };
    await page.evaluate(([at, block]) => window.workbook!.cells.write(at, block), [place, [cells].flat(2).map((cell) => [cell as Cell])] as const);
  }
}

/** The gate tries the language with the longest words. */
test.each(share(LOCALES, 2, 1))("the page of results stays one A4 page with everything on it, in %s", async (locale) => {
  const visitor = await site.visitor({ locale: LANGUAGES[locale] });
  const { page } = visitor;
  await page.addInitScript((kept) => {
    localStorage.setItem("ce-course", kept);
    // The browser of a test has no printer and would be done at once.
    window.print = () => undefined;
  }, JSON.stringify({ ...BEGINNING, learner: "Anna", at: onePage.id }));
  await visitor.openWorkbook();
  await page.locator(".course-main button").first().click();
  await until(async () => (await page.evaluate(() => window.workbook!.sheets.names())).some((name) => name.startsWith("8.4")));
  await visitor.settled();
  await fillIn(visitor);
  await visitor.settled();
  const { menu, print } = embeddedWords(locale).file;
  await visitor.choose(menu, print);
  await page.locator(".print-sheet table[style]").waitFor({ state: "attached" });
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect({ pages: pdf.match(/\/Type \/Page\b/g)?.length, errors: visitor.errors }).toEqual({ pages: 1, errors: [] });
  await visitor.close();
});
