import { formatAddress, parseAddress } from "../../cells/address";
import type { Place } from "../Workbook";
import { placeOf } from "./run";

type Formulas = readonly (readonly string[])[];

/** Formulas without those that a cell only shows because one elsewhere has spilled into it. */
export async function withoutSpilled(context: Excel.RequestContext, place: Place, formulas: Formulas): Promise<Formulas> {
  const { row, column } = parseAddress(place.address);
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const doubtful = formulas.map((line, r) =>
    line.map((formula, c) => {
      if (formula === "" || !mayBeSpilled(formulas, r, c, row, column)) return undefined;
      const address = formatAddress({ row: row + r, column: column + c });
      const parent = sheet.getRange(address).getSpillParentOrNullObject();
      parent.load("address");
      return { parent, address };
    }),
  );
  await context.sync();
  const isOwn = (r: number, c: number): boolean => {
    const cell = doubtful[r]![c];
    return cell === undefined || cell.parent.isNullObject || placeOf(cell.parent).address === cell.address;
  };
  return formulas.map((line, r) => line.map((formula, c) => (isOwn(r, c) ? formula : "")));
}

/**
 * A spilled cell has a neighbour above or to the left with the same formula, though that may lie outside the block.
 * Thousands of formulas filled down differ, and are not asked one by one.
 */
const mayBeSpilled = (formulas: Formulas, r: number, c: number, row: number, column: number): boolean => {
  const formula = formulas[r]![c];
  return (r === 0 ? row > 0 : formulas[r - 1]![c] === formula) || (c === 0 ? column > 0 : formulas[r]![c - 1] === formula);
};
