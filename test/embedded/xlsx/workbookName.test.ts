import { nameOf, nameOfFile, xlsxFileName } from "../../../src/embedded/xlsx/workbookName";

test("a workbook is called as its file is, without the ending, and has no name before it was one", () => {
  expect(nameOfFile("plan 2024.v2.xlsx")).toBe("plan 2024.v2");
  expect(nameOf({ sheets: {}, name: "plan" })).toBe("plan");
  expect([nameOf({ sheets: {}, name: "workbook" }), nameOf({ sheets: {} })]).toEqual([undefined, undefined]);
});
test.each([
  ["plan", "plan.xlsx"],
  ["plan.xlsx", "plan.xlsx"],
  [" отток: 1/2 ", "отток  1 2.xlsx"],
  ["..", "Unnamed.xlsx"],
  ["", "Unnamed.xlsx"],
  ["客户流失", "客户流失.xlsx"],
])("a file called %j is saved as %j", (typed, file) => {
  expect(xlsxFileName(typed, "Unnamed").replace(/ +/g, " ")).toBe(file.replace(/ +/g, " "));
});
