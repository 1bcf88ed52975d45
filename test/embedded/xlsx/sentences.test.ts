import { leftOutLines } from "../../../src/embedded/xlsx/leftOutLines";
import { refusalSentence } from "../../../src/embedded/xlsx/refusalSentence";
import type { Refusal } from "../../../src/files/xlsx/guard/Refusal";
import { LOCALES } from "../../../src/locale/Locale";

const REFUSALS: readonly Refusal[] = [
  ...(["notAWorkbook", "encrypted", "oldWorkbook", "macros", "binary", "damaged", "bomb", "paths", "declarations"] as const).map((kind) => ({ kind })),
  ...(["text", "slides", "openDocument", "other"] as const).map((program) => ({ kind: "otherProgram", program }) as const),
  ...(["bytes", "unpacked", "parts", "cells", "formulas"] as const).map((of) => ({ kind: "tooLarge", of, most: 3 * 1024 * 1024 }) as const),
  { kind: "externalLinks", first: "budget.xlsx" },
  { kind: "externalLinks", first: "" },
  { kind: "commands", first: "cmd|/c calc" },
  { kind: "unreadable", reason: "no sheets" },
];

test.each(LOCALES)("every refusal names the file, fills its gaps and is told from all others, in %s", (locale) => {
  const said = REFUSALS.map((refusal) => refusalSentence(refusal, "plan.xlsx", locale));
  for (const sentence of said) expect(sentence).toMatch(/plan\.xlsx/);
  for (const sentence of said) expect(sentence).not.toMatch(/[{}]/);
  expect(new Set(said).size).toBe(REFUSALS.length);
});
test("a refusal says the limit as people count it", () => {
  expect(refusalSentence({ kind: "tooLarge", of: "bytes", most: 50 * 1024 * 1024 }, "a.xlsx", "en")).toContain("50 MB");
  expect(refusalSentence({ kind: "tooLarge", of: "cells", most: 1_000_000 }, "a.xlsx", "en")).toContain("1,000,000");
});
test("leftOutLines adds up each kind, and names the sheets while they are few", () => {
  const charts = ["A", "B"].map((sheet) => ({ kind: "charts", sheet, count: 2 }) as const);
  const comments = ["A", "B", "C", "D", "E"].map((sheet) => ({ kind: "comments", sheet, count: 1 }) as const);
  expect(leftOutLines([...charts, ...comments, { kind: "connections", count: 1 }], "en")).toEqual(["4 charts (A, B)", "5 comments", "1 data connection; its values stay as they are"]);
  expect(leftOutLines(charts, "ru")).toEqual(["4 диаграммы (A, B)"]);
});
