import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { helpPages } from "../../build/help";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { LOCALES } from "../../src/locale/Locale";
import { launch } from "./browser";
import { share } from "./share";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "help-"));
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
beforeAll(async () => {
  for (const [file, page] of helpPages(FUNCTIONS)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), page);
  }
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A page and a theme; of two that follow each other the gate takes one, so that it has all pages, themes and languages. */
const PAGES = (["light", "dark"] as const).flatMap((scheme) => LOCALES.flatMap((locale) => ["index", "churnrate", "rfm"].map((name) => [`help/${locale}/${name}.html`, scheme] as const)));

test.each(share(PAGES, 2))("axe finds nothing in %s, %s, and nothing hangs over on a phone", async (file, colorScheme) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 700 }, colorScheme });
  await page.goto(pathToFileURL(join(folder, file)).href);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});
