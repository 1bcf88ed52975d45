import { OfficeMockObject } from "office-addin-mock";
import { CellError } from "../../src/cells/Cell";
import { excelWorkbook } from "../../src/workbook/excel";

// Microsoft's mock gives its errors as strings in place of values: every test here asks for the value itself.
const selected = { address: "'New orders'!B2:C4" };
const range = {
  address: "Sheet1!A1:B2",
  values: [[1, ""], ["#N/A", "#N/A"]],
  valueTypes: [["Double", "Empty"], ["Error", "String"]],
  formulas: [["=0+1", ""], ["=NA()", "#N/A"]],
};
const seed = {
  context: {
    workbook: {
      application: { calculationState: "Done", calculationMode: "Automatic" },
      getSelectedRanges: () => mock["context"].workbook.selectedRanges,
      selectedRanges: { areas: { first: selected, getItemAt: () => mock["context"].workbook.selectedRanges.areas.first } },
      worksheets: {
        sheet: { range, getRange: () => mock["context"].workbook.worksheets.sheet.range, getUsedRangeOrNullObject: () => mock["context"].workbook.worksheets.sheet.range },
        getItem: () => mock["context"].workbook.worksheets.sheet,
      },
    },
  },
  run: (_: object, batch: (context: unknown) => Promise<unknown>) => batch(mock["context"]),
};
let mock: OfficeMockObject;

beforeEach(() => {
  mock = new OfficeMockObject(seed);
  Object.assign(globalThis, { Excel: mock, Office: { context: { requirements: { isSetSupported: () => false } } } });
});
afterEach(() => {
  for (const name of ["Excel", "Office"]) Reflect.deleteProperty(globalThis, name);
});

test("values are loaded before they are read, with their types", async () => {
  expect(await excelWorkbook.cells.read({ sheet: "Sheet1", address: "A1:B2" })).toEqual([[1, null], [new CellError("#N/A"), "#N/A"]]);
});
test("formulas are loaded before they are read", async () => {
  expect(await excelWorkbook.cells.formulas({ sheet: "Sheet1", address: "A1:B2" })).toEqual([["=0+1", ""], ["=NA()", ""]]);
});
test("the used range is loaded before its address is read", async () => {
  expect(await excelWorkbook.sheets.used("Sheet1")).toEqual({ sheet: "Sheet1", address: "A1:B2" });
});
test("the selection is loaded before its address is read", async () => {
  expect(await excelWorkbook.selection.current()).toEqual({ sheet: "New orders", address: "B2:C4" });
});
test("the state of the calculation is loaded before it is read", async () => {
  await expect(excelWorkbook.calculation.settled()).resolves.toBeUndefined();
});
