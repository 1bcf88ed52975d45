import { isBusy, type CellError } from "../../../cells/Cell";
import type { Finding } from "../Finding";
import type { Question } from "../Question";
import { rowsWhere } from "../rowsWhere";

/** Cells that hold an error such as #N/A. Our functions give it back, wherever in the column it stands. A cell that is still being computed is none. */
export function errorValues({ rows, headers }: Question): readonly Finding[] {
  return headers.flatMap((_, column): readonly Finding[] => {
    const found = rowsWhere(rows, column, (cell) => typeof cell === "object" && cell !== null && !isBusy(cell));
    if (found.length === 0) return [];
    const codes = [...new Set(found.map((row) => (rows[row]![column] as CellError).code))].sort();
    return [{ kind: "errorValues", weight: "refused", column, rows: found, data: { codes: codes.join(", ") } }];
  });
}
