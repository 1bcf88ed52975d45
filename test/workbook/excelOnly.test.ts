import { evaluate, references } from "../../src/formulas/engine";
import { excelWorkbook } from "../../src/workbook/excel";
import { placeNamed } from "../../src/workbook/excel/nameFormula";
import { explainCell } from "../../src/workbook/explainCell";
import type { Place } from "../../src/workbook/Workbook";
import { installExcel, type ExcelDouble } from "../excel/excelDouble";

let excel: ExcelDouble;
const { cells, sheets, names, tables, calculation, selection } = excelWorkbook;
const at = (address: string, sheet = "Sheet1"): Place => ({ sheet, address });
const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(() => (excel = installExcel()));
afterEach(() => excel.uninstall());

/** How often Excel was asked while something ran. */
async function syncs(action: () => Promise<unknown>): Promise<number> {
  const before = excel.syncs;
  await action();
  return excel.syncs - before;
}

test("what one sync can do takes one", async () => {
  expect(await syncs(() => cells.write(at("A1:B2"), [[1, 2], [3, 4]]))).toBe(1);
  expect(await syncs(() => cells.read(at("A1:B2")))).toBe(1);
  expect(await syncs(() => cells.formulas(at("A1:B2")))).toBe(1);
  expect(await syncs(() => selection.select(at("B2")))).toBe(1);
});

test("names take one sync, however many there are, and tables two", async () => {
  for (const [index, name] of ["first", "second", "third"].entries()) await names.define(name, at(`A${index + 1}`));
  expect(await syncs(() => names.list())).toBe(1);
  await cells.write(at("E1:F2"), [["id", "amount"], ["a", 1]]);
  await tables.add("Orders", at("E1:F2"));
  expect(await syncs(() => tables.list())).toBe(2);
});

test("a name whose sheet is gone is no name of a block, and can be given to another", async () => {
  const other = await sheets.add("Other");
  await names.define("begin", at("B2", other));
  await names.define("end", at("B3"));
  await sheets.remove(other);
  expect(await names.list()).toEqual([{ name: "end", place: at("B3") }]);
  expect(await syncs(() => names.list())).toBe(1);
  await names.define("begin", at("C1"));
  expect(await names.list()).toContainEqual({ name: "begin", place: at("C1") });
});

test("a block that a name computes is asked for, with one sync for all of them", async () => {
  await names.define("first", at("A1:A3"));
  await names.define("second", at("B1:B3"));
  for (const named of excel.book.names) named.formula = `=OFFSET(Sheet1!$A$1,0,0,3)`;
  await names.define("third", at("C1"));
  expect(await syncs(() => names.list())).toBe(2);
  expect(await names.list()).toEqual([["first", "A1:A3"], ["second", "B1:B3"], ["third", "C1"]].map(([name, address]) => ({ name, place: at(address!) })));
});

test.each([
  ["=Sheet1!$A$1", { sheet: "Sheet1", address: "A1" }],
  ["='Ann''s orders'!$A$2:$C$40", { sheet: "Ann's orders", address: "A2:C40" }],
  ["=Заказы!$A:$C", { sheet: "Заказы", address: "A:C" }],
  ["='2.1 Churn'!$2:$5", { sheet: "2.1 Churn", address: "2:5" }],
  ["='a!b'!$A$1", { sheet: "a!b", address: "A1" }],
  ["=#REF!$B$2", undefined],
  ["=Sheet1!#REF!", undefined],
  ["=Sheet1!$A$1,Sheet1!$C$1", undefined],
  ["='[Other.xlsx]Sheet1'!$A$1", undefined],
  ["='First:Last'!$A$1", undefined],
  ["=OFFSET(Sheet1!$A$1,0,0,3)", undefined],
  ["=Orders[amount]", undefined],
  ["=0.19", undefined],
])("the name that says %s is of %j", (formula, place) => {
  expect(placeNamed(formula)).toEqual(place);
});

test("a word is written as it is, without an apostrophe in the formula bar", async () => {
  const written = jest.fn<void, [unknown]>();
  excel.book.onWrite = written;
  await cells.write(at("A1:E1"), [["Customer id", "Средний чек", "2026", "истина", "客户"]]);
  expect(written).toHaveBeenCalledWith([["Customer id", "Средний чек", "'2026", "'истина", "客户"]]);
});

test("a formula beside what it has spilled is told from it", async () => {
  await cells.writeFormulas(at("A1"), [["=SEQUENCE(2)"]]);
  await cells.writeFormulas(at("B1"), [["=SEQUENCE(2)"]]);
  expect(await cells.formulas(at("A1:B2"))).toEqual([["=SEQUENCE(2)", "=SEQUENCE(2)"], ["", ""]]);
});

test("a cell is told from a formula that has spilled into it from outside the block asked for", async () => {
  await cells.writeFormulas(at("B2"), [["=SEQUENCE(3,3)"]]);
  expect(await cells.formulas(at("B2:D4"))).toEqual([["=SEQUENCE(3,3)", "", ""], ["", "", ""], ["", "", ""]]);
  for (const address of ["C3:D4", "B3:B4", "C2:D2", "D4"]) expect((await cells.formulas(at(address))).flat().join("")).toBe("");
});

test("an Excel that knows no spilling is not asked about it", async () => {
  excel.uninstall();
  excel = installExcel("1.11");
  await cells.writeFormulas(at("A1"), [["=1+1"]]);
  expect(await cells.formulas(at("A1:A2"))).toEqual([["=1+1"], [""]]);
  expect(await cells.spill(at("A1"))).toEqual(at("A1"));
});

test("sheets with any name are read, written and told of", async () => {
  const told: Place[] = [];
  calculation.onChange((place) => told.push(place));
  for (const name of ["Ann's orders", "Q1", "Заказы 2026", "客户", "a!b"]) {
    await sheets.add(name);
    await cells.write(at("B2", name), [[1]]);
    await names.define("margin", at("B2", name));
    expect(await names.list()).toEqual([{ name: "margin", place: at("B2", name) }]);
    expect(await sheets.used(name)).toEqual(at("B2", name));
  }
  await calculation.settled();
  expect(told.map(({ sheet }) => sheet)).toEqual(["Ann's orders", "Q1", "Заказы 2026", "客户", "a!b"]);
});

test("settled waits while Excel calculates", async () => {
  excel.book.calculation.states = ["Pending", "Calculating", "Done"];
  expect(await syncs(() => calculation.settled())).toBe(3);
});

test("settled does not wait for an F9 that only the user can press", async () => {
  excel.book.calculation = { states: ["Pending"], mode: "Manual" };
  expect(await syncs(() => calculation.settled())).toBe(1);
});

test("a subscription stopped at once is never told, and leaves Excel no handler", async () => {
  const told = jest.fn();
  const stop = selection.onSelect(told);
  stop();
  await selection.select(at("B2"));
  await turn(20);
  expect(told).not.toHaveBeenCalled();
  expect(excel.events.selected.count).toBe(0);
});

test("a change on a sheet that is gone by now is not told", async () => {
  const told = jest.fn();
  calculation.onChange(told);
  const other = await sheets.add("Other");
  await Promise.all([cells.write(at("A1", other), [[1]]), sheets.remove(other)]);
  await turn(20);
  expect(told).not.toHaveBeenCalled();
});

test("the cause of an error is found through Excel, also in a cell that was spilled into", async () => {
  await cells.write(at("A1:A2"), [[100], ["abc"]]);
  await cells.writeFormulas(at("C1"), [["=CHURNRATE(A1:A2,0,90)"]]);
  const told = await explainCell(excelWorkbook, at("C2"), { evaluate, references });
  expect(told).toMatchObject({ fn: "CHURNRATE", error: { code: "#VALUE!", cause: { param: "atStart", row: 2 } } });
});

test("a selected chart is no place, and no error", async () => {
  const told = jest.fn();
  selection.onSelect(told);
  await calculation.settled();
  excel.book.chartSelected = true;
  excel.events.selected.tell({});
  await turn(20);
  expect(told).not.toHaveBeenCalled();
  await expect(selection.current()).rejects.toThrow("chart");
});
