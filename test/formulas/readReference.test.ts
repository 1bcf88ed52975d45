import { CellValueType } from "@univerjs/core";
import { BaseFunction, IFunctionService, NumberValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Grid } from "../../src/cells/Cell";
import { readReference } from "../../src/formulas/readReference";
import { fromArray } from "../../src/formulas/values";
import { headlessGrid } from "../support/headlessGrid";

/** Reads what it is given both ways: ours, and the engine's own. */
class ReadTwice extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;
  readonly ours: Grid[] = [];
  readonly engines: Grid[] = [];
  override calculate(given: BaseValueObject): BaseValueObject {
    const reference = given as unknown as BaseReferenceObject;
    this.ours.push(readReference(reference));
    this.engines.push(fromArray(reference.toArrayValueObject(false)));
    return NumberValueObject.create(this.ours.length);
  }
}

/** Everything a cell can be, with a type and without one. */
const [BOOLEAN, NUMBER, STRING, FORCED] = [CellValueType.BOOLEAN, CellValueType.NUMBER, CellValueType.STRING, CellValueType.FORCE_STRING];
const CELLS = [
  { v: 1.5, t: NUMBER }, { v: -0, t: NUMBER }, { v: 5, t: NUMBER, s: { n: { pattern: "@" } } }, { v: 45_000, t: NUMBER, s: { n: { pattern: "yyyy-mm-dd" } } }, { v: 0.5, t: NUMBER, s: { bl: 1 as const } },
  { v: "12", t: NUMBER }, { v: "x", t: NUMBER }, { v: Infinity, t: NUMBER }, { v: 7 }, { v: "7" }, { v: "12%" }, { v: "text", t: STRING }, { v: "007", t: FORCED }, { v: "", t: STRING }, { v: null }, {}, { s: { bl: 1 as const } },
  { v: 1, t: BOOLEAN }, { v: 0, t: BOOLEAN }, { v: "#N/A", t: STRING }, { v: "#GETTING_DATA", t: STRING }, { p: { id: "p", documentStyle: {}, body: { dataStream: "rich\r\n" } } },
  { f: "=1/4" }, { f: "=1/0" }, { f: "=A1:A3" }, {}, {}, { f: '="x"&1' }, { f: '=""' }, { f: "=SEQUENCE(2,2)" }, {}, {},
];
const cellData = Object.fromEntries(CELLS.map((cell, row) => [row, { 0: cell, ...(row === 3 ? { 1: { v: "beside", t: STRING } } : {}) }]));

const opened: ReturnType<typeof headlessGrid>[] = [];
afterAll(() => opened.forEach((grid) => grid.dispose()));

test("what a reference stands for is read as the engine reads it, from one cell to whole columns", async () => {
  const sheets = { s: { id: "s", name: "Sheet1", rowCount: 60, columnCount: 12, cellData }, other: { id: "other", name: "Other", rowCount: 9, columnCount: 9, cellData: { 0: { 0: { v: 3, t: NUMBER } } } } };
  const grid = headlessGrid([], { sheetOrder: ["s", "other"], sheets });
  opened.push(grid);
  const twice = new ReadTwice("READTWICE");
  grid.injector.get(IFunctionService).registerExecutors(twice);
  const references = ["A1", "A3", "C9", "A1:A40", "A1:C34", "A:A", "A:B", "3:4", "Other!A1:B2", "Nowhere!A1:A2", "$A$20:A33"];
  await grid.workbook.cells.writeFormulas({ sheet: "Sheet1", address: `G1:G${references.length}` }, references.map((reference) => [`=READTWICE(${reference})`]));
  await grid.workbook.calculation.settled();
  expect(twice.ours.length).toBeGreaterThanOrEqual(references.length);
  expect(twice.ours).toEqual(twice.engines);
  expect(twice.ours.some((block) => block.length === 60 && block[0]!.length === 2 && block[24]![0] === 1.5)).toBe(true);
});
