import { formatAddress, parseAddress } from "../../cells/address";
import { requireShape } from "../requireShape";
import type { Cells, Place } from "../Workbook";
import { knowsSpilling, placeOf, rangeAt, run } from "./run";
import { cellRead, cellWritten, isFormula } from "./values";

export const cells: Cells = {
  read: (place) =>
    run(async (context) => {
      const range = rangeAt(context, place);
      range.load("values, valueTypes");
      await context.sync();
      const { values, valueTypes } = range;
      return values.map((row, r) => row.map((value, c) => cellRead(value, valueTypes[r]![c])));
    }),

  formulas: (place) =>
    run(async (context) => {
      const range = rangeAt(context, place);
      range.load(knowsSpilling() ? "formulas, values, hasSpill" : "formulas, values");
      await context.sync();
      const { formulas, values } = range;
      const found = formulas.map((row, r) => row.map((formula: unknown, c) => (isFormula(formula, values[r]![c]) ? formula : "")));
      return knowsSpilling() && range.hasSpill !== false ? anchorsOnly(context, place, found) : found;
    }),

  async write(place, block) {
    requireShape(place, block);
    await run(async (context) => {
      rangeAt(context, place).values = block.map((row) => row.map(cellWritten));
      await context.sync();
    });
  },

  async writeFormulas(place, formulas) {
    requireShape(place, formulas);
    await run(async (context) => {
      rangeAt(context, place).formulas = formulas.map((row) => [...row]);
      await context.sync();
    });
  },

  clear: (place) =>
    run(async (context) => {
      rangeAt(context, place).clear("Contents");
      await context.sync();
    }),

  async spill(place) {
    if (!knowsSpilling()) return place;
    return run(async (context) => {
      const block = rangeAt(context, place).getSpillingToRangeOrNullObject();
      block.load("address");
      await context.sync();
      return block.isNullObject ? place : placeOf(block);
    });
  },
};

/** Without the formulas that a cell only shows because one elsewhere has spilled into it. */
async function anchorsOnly(context: Excel.RequestContext, place: Place, formulas: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const { row, column } = parseAddress(place.address);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const parents = formulas.map((line, r) =>
    line.map((formula, c) => {
      if (formula === "") return undefined;
      const address = formatAddress({ row: row + r, column: column + c });
      const parent = sheet.getRange(address).getSpillParentOrNullObject();
      parent.load("address");
      return { parent, address };
    }),
  );
  await context.sync();
  const isOwn = (r: number, c: number): boolean => {
    const cell = parents[r]![c];
    return cell !== undefined && (cell.parent.isNullObject || placeOf(cell.parent).address === cell.address);
  };
  return formulas.map((line, r) => line.map((formula, c) => (isOwn(r, c) ? formula : "")));
}
