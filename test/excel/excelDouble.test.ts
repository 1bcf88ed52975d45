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
test("the double refuses to set what it does not know, and to read what is only ever set", async () => {
  const range = (change: (range: Excel.Range) => unknown) => outcome(async (context) => change(first(context, "A1")));
  expect(await range(({ format }) => format.set({ font: { italic: true } }))).toBe("InvalidArgument");
  await expect(Excel.run(async (context) => (first(context, "A1").format.font.italic = true))).rejects.toThrow(TypeError);
  await expect(Excel.run(async (context) => void (first(context, "A1").style = "Good"))).rejects.toThrow(TypeError);
  expect(await range(({ format }) => format.font.bold)).toBe("PropertyNotLoaded");
});
test.each<[string, (range: Excel.Range) => void]>([
  ["a colour by its name", ({ format }) => (format.fill.color = "yellow")],
  ["a size of nothing", ({ format }) => (format.font.size = 0)],
  ["a border that no block has", ({ format }) => (format.borders.getItem("DiagonalUp").style = "Continuous")],
  ["a border between the rows of one row", ({ format }) => (format.borders.getItem("InsideHorizontal").style = "Continuous")],
  ["a list of more than 255 characters", ({ dataValidation }) => (dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } })],
  ["a rule of no kind", ({ dataValidation }) => (dataValidation.rule = {})],
  ["an alert without its style", ({ dataValidation }) => (dataValidation.errorAlert = { message: "no", showAlert: true, title: "" } as Excel.DataValidationErrorAlert)],
  ["a mark without a formula", ({ conditionalFormats }) => (conditionalFormats.add("Custom").custom.rule.formula = "A1>1")],
])("the double refuses %s", async (_, change) => {
  const failed = (async () => Excel.run(async (context) => change(first(context, "A1"))))();
  await expect(failed).rejects.toMatchObject({ code: "InvalidArgument" });
});
test("the double keeps to a rule of entries until it is cleared", async () => {
  const allow = (clears: boolean) =>
    outcome(async (context) => {
      const { dataValidation } = first(context, "A1:A2");
      if (clears) dataValidation.clear();
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    });
  expect([await allow(false), await allow(false), await allow(true)]).toEqual([undefined, "InvalidOperation", undefined]);
});
test("the double gives a chart of one line one series, and refuses another before it is added", async () => {
  const series = (index: number) => outcome(async (context) => void (context.workbook.worksheets.getItem("Sheet1").charts.add("Line", first(context, "A1:A3"), "Columns").series.getItemAt(index).name = "Churn"));
  expect([await series(0), await series(1)]).toEqual([undefined, "ItemNotFound"]);
});
test("the double refuses parts that a waterfall and a funnel do not have, and an axis that no series uses", async () => {
  const chart = (type: "Line" | "Waterfall" | "Funnel", change: (chart: Excel.Chart, two: Excel.Range) => void) => outcome(async (context) => change(context.workbook.worksheets.getItem("Sheet1").charts.add(type, first(context, "A1:A3"), "Columns"), first(context, "A1:B2")));
  expect(await chart("Waterfall", ({ axes }) => (axes.valueAxis.numberFormat = "0%"))).toBe("UnsupportedOperation");
  expect(await chart("Funnel", ({ series }) => void series.add("Churn"))).toBe("UnsupportedOperation");
  expect(await chart("Line", ({ axes }) => (axes.getItem("Value", "Secondary").minimum = 0))).toBe("InvalidOperation");
  expect(await chart("Line", ({ series }, two) => series.getItemAt(0).setValues(two))).toBe("InvalidArgument");
  expect(await chart("Line", ({ series }, two) => series.getItemAt(0).setBubbleSizes(two))).toBe("InvalidOperation");
});
test("the double finds no chart that was deleted", async () => {
  const names = () =>
    outcome(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      charts.load("items/name");
      await context.sync();
      const found = charts.items.map(({ name }) => name);
      for (const chart of charts.items) chart.delete();
      return found;
    });
  await outcome(async (context) => void (context.workbook.worksheets.getItem("Sheet1").charts.add("Line", first(context, "A1:A3"), "Columns").name = "2.1"));
  expect([await names(), await names()]).toEqual([["2.1"], []]);
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
