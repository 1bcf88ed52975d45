import { CellError } from "../../src/cells/Cell";
import { showCell } from "../../src/functions/showCell";

const plain = (text: string): string => text.replace(/\s/g, " ");

test("showCell writes numbers in their unit, as the language does", () => {
  expect(showCell(0.0666667, "share", "en")).toBe("6.67%");
  expect(plain(showCell(0.0666667, "share", "ru"))).toBe("6,67 %");
  expect(showCell(1_500_000, "money", "zh")).toBe("1,500,000");
  expect(plain(showCell(1_500_000.5, "money", "ru"))).toBe("1 500 000,5");
});
test("showCell keeps three digits of small numbers", () => {
  expect(showCell(0.000268, "share", "en")).toBe("0.0268%");
  expect(showCell(0.00456789, "ratio", "en")).toBe("0.00457");
  expect(showCell(0, "ratio", "en")).toBe("0");
});
test("showCell writes dates as the sheet does, and what is no date as a number", () => {
  expect(showCell(45292, "date", "ru")).toBe("2024-01-01");
  expect(showCell(0, "date", "en")).toBe("0");
});
test("showCell leaves text, truth values, errors and blanks as the sheet shows them", () => {
  expect([showCell("A-1", "count", "en"), showCell(true, "text", "en"), showCell(new CellError("#N/A"), "share", "en"), showCell(null, "money", "en")]).toEqual(["A-1", "TRUE", "#N/A", ""]);
});
