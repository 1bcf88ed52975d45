/// <reference types="office-js" />
import { installExcel, type ExcelDouble } from "./excelDouble";

let excel: ExcelDouble;
beforeEach(() => (excel = installExcel()));
afterEach(() => excel.uninstall());

/** What a batch gives, or the code of the error with which it fails. */
const outcome = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<unknown> => Excel.run(batch).catch((error: OfficeExtension.Error) => error.code);
const first = (context: Excel.RequestContext, address: string): Excel.Range => context.workbook.worksheets.getItem("Sheet1").getRange(address);

test("the double refuses to read what was not loaded", async () => {
  expect(await outcome(async (context) => first(context, "A1").values)).toBe("PropertyNotLoaded");
});
test("the double refuses to read what was loaded but not yet synchronised", async () => {
  expect(await outcome(async (context) => first(context, "A1").load("values").values)).toBe("PropertyNotLoaded");
});
test("the double gives one property loaded, and not another", async () => {
  const read = (property: "values" | "address") =>
    outcome(async (context) => {
      const range = first(context, "A1").load("address");
      await context.sync();
      return range[property];
    });
  expect(await read("address")).toBe("Sheet1!A1");
  expect(await read("values")).toBe("PropertyNotLoaded");
});
test("the double shows nothing of a write before sync", async () => {
  expect(
    await outcome(async (context) => {
      const range = first(context, "A1").load("values");
      await context.sync();
      range.values = [[1]];
      return range.values;
    }),
  ).toEqual([[""]]);
});
test("the double does not know whether an object is there before sync", async () => {
  expect(await outcome(async (context) => context.workbook.names.getItemOrNullObject("nobody").isNullObject)).toBe("PropertyNotLoaded");
});
test("the double refuses a block of another size, and what comes after it in the batch", async () => {
  expect(
    await outcome(async (context) => {
      first(context, "A1").values = [[1]];
      first(context, "B1:C1").values = [[1]];
      first(context, "D1").values = [[1]];
      await context.sync();
    }),
  ).toBe("InvalidArgument");
  expect([...excel.book.sheets[0]!.cells.keys()]).toEqual(["A1"]);
});
test("the double leaves a cell as it is for a null", async () => {
  await outcome(async (context) => void (first(context, "A1").values = [[1]]));
  await outcome(async (context) => void (first(context, "A1").values = [[null]]));
  expect(excel.book.sheets[0]!.cells.get("A1")).toEqual({ value: 1 });
});
test.each([
  ["007", 7],
  ["12%", 0.12],
  ["TRUE", true],
  ["'007", "007"],
])("the double reads %s as somebody's typing: %s", async (text, value) => {
  await outcome(async (context) => void (first(context, "A1").values = [[text]]));
  expect(excel.book.sheets[0]!.cells.get("A1")).toEqual({ value });
});
