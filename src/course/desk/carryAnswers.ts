import { common, formatAddress, holds, parseAddress, type Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";
import { qualify } from "../../cells/sheetName";
import type { Workbook } from "../../workbook/Workbook";
import type { Placed } from "../sheet/placeSheet";
import type { Found } from "./findStanding";

/** What the learner has written into a part, for another sheet. */
export interface Carried {
  readonly id: string;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

/** A reference that begins and ends as one: not part of a name, nor of a reference to another sheet. */
const REFERENCE = /(?<![\p{L}\p{N}_.!'$])\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\p{L}\p{N}_(!])/giu;
/** What is kept as it stands: texts, and references to sheets whose names are in quotes. */
const KEPT = /("[^"]*"|'(?:[^']|'')*'(?:!\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)?)/i;

/** What stands in the cells the learner fills in, with formulas that will be right where the parts stand in a new sheet. */
export async function carryAnswers(workbook: Workbook, found: Found, placed: Placed): Promise<readonly Carried[]> {
  const carried: Carried[] = [];
  for (const [id, { role, area }] of placed.spots) {
    const now = found.areas.get(id);
    if ((role !== "answer" && role !== "free") || !now) continue;
    const kept = { ...now, rows: Math.min(now.rows, area.rows), columns: Math.min(now.columns, area.columns) };
    const place = { sheet: found.sheet, address: formatAddress(kept) };
    const [values, formulas] = await Promise.all([workbook.cells.read(place), workbook.cells.formulas(place)]);
    carried.push({ id, values: await typedOnly(workbook, found.sheet, kept, values, formulas), formulas: formulas.map((line) => line.map((formula) => moved(formula, found, placed))) });
  }
  return carried;
}

/** Without what formulas have put there: that comes by itself. */
async function typedOnly(workbook: Workbook, sheet: string, { row, column }: Area, values: Grid, formulas: readonly (readonly string[])[]): Promise<Grid> {
  const corners = formulas.flatMap((line, r) => line.flatMap((formula, c) => (formula ? [formatAddress({ row: row + r, column: column + c })] : [])));
  if (corners.length === 0) return values;
  const spilled = (await workbook.cells.spills(sheet, corners)).map(parseAddress);
  return values.map((line, r) => line.map((cell, c) => (spilled.some((area) => holds(area, row + r, column + c)) ? null : cell)));
}

/** A formula whose references to parts of the lesson follow them; others go on pointing at the old sheet. */
function moved(formula: string, { areas, sheet }: Found, { spots }: Placed): string {
  const parts = [...areas].flatMap(([id, now]) => (spots.has(id) ? [{ now, then: spots.get(id)!.area }] : []));
  const write = (reference: string): string => {
    const block = parseAddress(reference);
    const part = parts.find(({ now }) => isWithin(block, now));
    return part ? formatAddress({ ...block, row: block.row + part.then.row - part.now.row, column: block.column + part.then.column - part.now.column }) : qualify(sheet, reference);
  };
  return formula.split(KEPT).map((piece, at) => (at % 2 ? piece : piece.replace(REFERENCE, write))).join("");
}

const isWithin = (block: Area, part: Area): boolean => {
  const shared = common(block, part);
  return shared !== undefined && shared.rows === block.rows && shared.columns === block.columns;
};
