import type { CellErrorValue } from "exceljs";
import { CellError, type Cell } from "../../../cells/Cell";
import { TYPE } from "../grid/codes";
import type { GridCell } from "../grid/GridBook";
import { textInFile } from "../text";

/** A value as exceljs takes it. */
export type FileValue = string | number | boolean | CellErrorValue | null;

/** The errors a file can hold; what came later it holds as the one that is nearest. */
const ERRORS: ReadonlyMap<string, CellErrorValue["error"]> = new Map([
  ...(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!", "#NAME?", "#REF!"] as const).map((code) => [code, code] as const),
  ...["#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!"].map((code) => [code, "#VALUE!"] as const),
  ...["#BUSY!", "#GETTING_DATA"].map((code) => [code, "#N/A"] as const),
]);

/** What a cell of the grid shows. */
export function valueOf({ v, t, p }: GridCell): FileValue {
  if (p) return textInFile((p.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r\n?/g, "\n"));
  if (v === null || v === undefined || v === "") return null;
  if (t === TYPE.truth || typeof v === "boolean") return Number(v) === 1;
  if (t === TYPE.number || typeof v === "number") return Number(v);
  const error = ERRORS.get(v);
  return error ? { error } : textInFile(v);
}

export function valueOfCell(cell: Cell): FileValue {
  if (cell instanceof CellError) return { error: ERRORS.get(cell.code) ?? "#VALUE!" };
  return typeof cell === "string" ? textInFile(cell) : cell;
}
