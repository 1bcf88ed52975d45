import { BuildTextUtils, CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { BUSY, CellError, type Cell } from "../cells/Cell";

/** Every value with its type: one without would be read again, `"12%"` as a number and `"{1,2}"` as an array. */
export function valueData(cell: Exclude<Cell, null>): ICellData {
  if (cell instanceof CellError) return { v: cell.code, t: CellValueType.STRING };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: cell, t: CellValueType.STRING };
}

/** Whether a cell holds what the engine puts there while an answer is computed aside; people are shown what Excel shows. */
export const isPending = (value: unknown): boolean => value === ErrorType.CONNECT;

/** The errors a cell can show; the engine writes them as text. */
const CODES: ReadonlySet<unknown> = new Set(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!", "#NAME?", "#REF!", "#SPILL!", "#CALC!", "#CYCLE!", "#ERROR!"]);

/** The value of a cell, after its formula was calculated. */
export function readCell(data: Nullable<ICellData>): Cell {
  if (data?.p) return BuildTextUtils.transform.getPlainText(data.p.body?.dataStream ?? "");
  const value = data?.v ?? null;
  if (value === null) return null;
  if (data?.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (data?.t === CellValueType.NUMBER) return Number(value);
  if (isPending(value)) return new CellError(BUSY);
  return CODES.has(value) ? new CellError(value as string) : value;
}
