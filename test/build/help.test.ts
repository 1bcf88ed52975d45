import { posix } from "node:path";
import { helpPages } from "../../build/help";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { LOCALES } from "../../src/locale/Locale";
import { paneWords } from "../../src/locale/pane";

const pages = helpPages(FUNCTIONS);
const documents = [...pages].filter(([file]) => file.endsWith(".html"));

test("every function has a page in every language, and every language an index", () => {
  const wanted = LOCALES.flatMap((locale) => ["index", ...FUNCTIONS.map(({ id }) => id.toLowerCase())].map((name) => `help/${locale}/${name}.html`));
  expect([...pages.keys()].sort()).toEqual([...wanted, "help/help.css"].sort());
});
test("every page says its language and its title", () => {
  for (const [file, page] of documents) {
    expect(page).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${file.split("/")[1]}">`));
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
  }
});
test("every link leads to a page that exists", () => {
  for (const [file, page] of documents) {
    for (const [, link] of page.matchAll(/href="([^"]+)"/g)) expect(pages.has(posix.join(posix.dirname(file), link!)) ? "" : `${file}: ${link}`).toBe("");
  }
});
test("no page has an unfilled gap, a missing value or a script", () => {
  for (const [file, page] of documents) {
    const text = page.replace(/<code[\s\S]*?<\/code>/g, "");
    expect([file, text.match(/\{\w+\}|undefined|\[object|NaN|<script|javascript:/)]).toEqual([file, null]);
  }
});
test("every element that is opened is closed", () => {
  const VOID = new Set(["meta", "link", "br", "!doctype"]);
  for (const [file, page] of documents) {
    const open: string[] = [];
    for (const [, end, name] of page.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*>/g)) {
      if (VOID.has(name!)) continue;
      if (!end) open.push(name!);
      else expect([file, open.pop()]).toEqual([file, name]);
    }
    expect([file, open]).toEqual([file, []]);
  }
});
test("the page of CHURNRATE says its definition, its rival, its errors and its examples", () => {
  for (const locale of LOCALES) {
    const page = pages.get(`help/${locale}/churnrate.html`)!;
    const words = paneWords(locale);
    for (const title of [words.page.definition, words.page.rival, words.page.errors, words.page.source, words.page.examples]) expect(page).toContain(`<h2>${title}</h2>`);
    expect(page).toContain("=CHURNRATE(atStart, joined, atEnd, [base])");
    expect(page).toContain("=CHURNRATE(A2:A3,B2:B3,C2:C3)");
    expect(page).toContain("#DIV/0!");
  }
});
test("text is escaped", () => {
  expect(pages.get("help/en/churnrate.html")).toContain("&quot;start&quot; (default)");
});
