import { readFileSync } from "node:fs";
import { LOCALES, type Locale } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";
import { Site, type Visitor } from "./site";

jest.setTimeout(120_000);

const OFFICE = "https://appsforoffice.microsoft.com/**";
const LANGUAGES: Readonly<Record<Locale, string>> = { en: "en-US", ru: "ru-RU", zh: "zh-CN" };

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => visitor.close());
afterAll(() => site.close());

/** Opens the task pane; `office` says what comes in place of the scripts of Microsoft's site. */
async function open(locale: Locale, office: (file: string) => string | undefined): Promise<void> {
  visitor = await site.visitor({ locale: LANGUAGES[locale] });
  await visitor.context.route(OFFICE, (route) => {
    const body = office(route.request().url().split(/[/?]/).find((part) => part.endsWith(".js"))!);
    return body === undefined ? route.abort() : route.fulfill({ body, contentType: "text/javascript" });
  });
  await visitor.goto("/taskpane.html");
  await visitor.page.locator("[role=tablist], [role=search]").first().waitFor();
}
const link = (locale: Locale) => visitor.page.getByRole("link", { name: paneWords(locale).outside.link });

test.each(LOCALES)("without Office's script the page says in %s that it is outside Excel, and leads to the workbook in the browser", async (locale) => {
  await open(locale, () => undefined);
  expect(await link(locale).getAttribute("href")).toMatch(/\/index\.html$/);
  expect(await visitor.page.getAttribute("html", "lang")).toBe(locale);
});

test("Office's own script in a plain browser comes to the same", async () => {
  await open("en", (file) => readFileSync(require.resolve(`@microsoft/office-js/dist/${file}`), "utf8"));
  expect(await link("en").count()).toBe(1);
  expect(visitor.errors).toEqual([]);
});

test("in Excel every function is registered before the pane speaks Excel's language", async () => {
  await open("en", () => `
    window.told = [];
    window.CustomFunctions = { associate: (id) => told.push(id) };
    window.Office = {
      HostType: { Excel: "Excel" },
      onReady: () => { told.push("ready"); return Promise.resolve({ host: "Excel" }); },
      context: { displayLanguage: "ru-RU", requirements: { isSetSupported: () => false } },
    };
    window.Excel = { run: () => new Promise(() => undefined) };`);
  const told = await visitor.page.evaluate<string[]>("told");
  expect(told.length).toBeGreaterThan(50);
  expect(told.at(-1)).toBe("ready");
  expect(await link("ru").count()).toBe(0);
  expect(await visitor.page.getAttribute("html", "lang")).toBe("ru");
});
