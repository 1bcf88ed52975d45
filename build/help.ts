import { join } from "node:path";
import type { AnyFunction } from "../src/functions/defineFunction";
import { LOCALES } from "../src/locale/Locale";
import { faultCodes } from "./faultCodes";
import { functionPage } from "./help/functionPage";
import { indexPage } from "./help/indexPage";
import { stylesheet } from "./help/stylesheet";

/** The help pages by file name: one a function and an index, in each language, and their stylesheet. */
export function helpPages(functions: readonly AnyFunction[], root = join(__dirname, "..")): ReadonlyMap<string, string> {
  const codes = faultCodes(root);
  const pages = new Map([["help/help.css", stylesheet]]);
  for (const locale of LOCALES) {
    pages.set(`help/${locale}/index.html`, indexPage(functions, locale));
    for (const fn of functions) pages.set(`help/${locale}/${fn.id.toLowerCase()}.html`, functionPage(fn, locale, codes));
  }
  return pages;
}
