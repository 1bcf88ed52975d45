import { keptSentence } from "../../src/embedded/keptSentence";
import { embeddedWords } from "../../src/locale/embedded";
import { LOCALES } from "../../src/locale/Locale";
import { say } from "../../src/locale/say";

test.each(LOCALES)("a workbook that is not kept is told with the way out, CSV, in %s", (locale) => {
  for (const kind of ["full", "elsewhere"] as const) expect(keptSentence({ kind }, locale)).toContain("CSV");
  for (const kind of ["failed", "unavailable"] as const) expect(keptSentence({ kind, reason: "no disk" }, locale)).toMatch(/no disk.*CSV/);
  for (const kind of ["saving", "saved"] as const) expect(keptSentence({ kind }, locale)).toBeUndefined();
});
test("odd dates are counted in the plural forms of Russian", () => {
  const told = [1, 3, 11].map((count) => say("ru", embeddedWords("ru").csv.oddDates, { count, first: "B7" }));
  expect(told.map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual(["1 ячейка", "3 ячейки", "11 ячеек"]);
  expect(told[0]).toContain("(см. B7)");
});
