import type { ICellData, Worksheet } from "@univerjs/core";
import type { Cell } from "../../cells/Cell";
import { valueData } from "../../formulas/cellData";

const NOTHING = { v: null, f: null, si: null, p: null } satisfies ICellData;

/** A value as the grid keeps it, in place of whatever the cell held. */
export const valueCell = (cell: Cell): ICellData => (cell === null || cell === "" ? NOTHING : { ...NOTHING, ...valueData(cell) });

/** A formula as the grid keeps it; an empty one empties the cell. */
export const formulaCell = (formula: string): ICellData => (formula === "" ? NOTHING : { ...NOTHING, f: formula });

/** Whether a cell holds something, not only a format: a spill that was in the way of something leaves empty text behind. */
export const isFilled = ({ v, f, si, p }: ICellData): boolean => (v ?? "") !== "" || Boolean(f) || Boolean(si) || Boolean(p);

export type CellMatrix = ReturnType<Worksheet["getCellMatrix"]>;
