import { BuildTextUtils, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { CellError, type Cell } from "../cells/Cell";

/** Every value with its type: one without would be read again, `"12%"` as a number and `"{1,2}"` as an array. */
export function valueData(cell: Exclude<Cell, null>): ICellData {
  if (cell instanceof CellError) return { v: cell.code, t: CellValueType.STRING };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: cell, t: CellValueType.STRING };
}

/** The errors a cell can show; the engine writes them as text. */
const CODES: ReadonlySet<unknown> = new Set(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!", "#NAME?", "#REF!", "#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!", "#GETTING_DATA"]);

/** The value of a cell, after its formula was calculated. */
export function readCell(data: Nullable<ICellData>): Cell {
  if (data?.p) return BuildTextUtils.transform.getPlainText(data.p.body?.dataStream ?? "");
  const value = data?.v ?? null;
  if (value === null) return null;
  if (data?.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (data?.t === CellValueType.NUMBER) return Number(value);
  return CODES.has(value) ? new CellError(value as string) : value;
}
