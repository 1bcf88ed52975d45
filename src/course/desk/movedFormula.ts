import { formatAddress, holds, parseAddress, type Area } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import type { Placed } from "../sheet/placeSheet";
import type { Found } from "./findStanding";

/** A reference that begins and ends as one: not part of a name, nor of a reference to another sheet. */
const REFERENCE = /(?<![\p{L}\p{N}_.!'$])\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![\p{L}\p{N}_(!])/giu;
/** What is kept as it stands: texts, and references to sheets whose names are in quotes. */
const KEPT = /("[^"]*"|'(?:[^']|'')*'(?:!\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?)?)/i;

type Corner = Pick<Area, "row" | "column">;

/** A formula of a lesson sheet as it would stand on a new one: references to parts of the lesson follow them, others go on pointing at this sheet. */
export function movedFormula(formula: string, { areas, sheet }: Pick<Found, "areas" | "sheet">, { spots }: Placed): string {
  const parts = [...areas].flatMap(([id, now]) => (spots.has(id) ? [{ now, then: spots.get(id)!.area }] : []));
  const moved = ({ row, column }: Corner): Corner | undefined => {
    const part = parts.find(({ now }) => holds(now, row, column));
    return part && { row: row + part.then.row - part.now.row, column: column + part.then.column - part.now.column };
  };
  // A block may begin in one part and end in another, as a sum over rows of the task does.
  const write = (reference: string): string => {
    const block = parseAddress(reference);
    const [from, to] = [moved(block), moved({ row: block.row + block.rows - 1, column: block.column + block.columns - 1 })];
    if (!from || !to || to.row < from.row || to.column < from.column) return qualify(sheet, reference);
    return formatAddress({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
  };
  return formula.split(KEPT).map((piece, at) => (at % 2 ? piece : piece.replace(REFERENCE, write))).join("");
}
