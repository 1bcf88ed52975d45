import { formatAddress, holds, type Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import type { Copy } from "../../workbook/copyInputs";

type Named = Copy["names"][number];

/** A lesson sheet as it was read: everything on it, and where the parts of the lesson stand by now. */
export interface SheetRead {
  readonly name: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly used: Area;
  readonly values: Grid;
  /** English with commas, "" where a cell has none. */
  readonly formulas: readonly (readonly string[])[];
  /** Addresses whose values have spilled from a formula elsewhere. */
  readonly spilled: ReadonlySet<string>;
  readonly names: readonly Named[];
  readonly tables: readonly Named[];
  /** Other sheets the formulas refer to, by values. */
  readonly beside: Copy["sheets"];
}

export const areaIn = (read: SheetRead, id: string): Area => read.areas.get(id) ?? missing(read.name, id);

const missing = (sheet: string, id: string): never => {
  throw new Error(`${sheet} has no ${id}`);
};

/** The values of an area. */
export const valuesIn = ({ used, values }: SheetRead, area: Area): Grid => cut(used, values, area, null as Cell);

/** The formulas of an area. */
export const formulasIn = ({ used, formulas }: SheetRead, area: Area): readonly (readonly string[])[] => cut(used, formulas, area, "");

function cut<T>(used: Area, block: readonly (readonly T[])[], { row, column, rows, columns }: Area, blank: T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => block[row + r - used.row]?.[column + c - used.column] ?? blank));
}

/** Whether a value stands there because somebody typed it. */
export function isTyped(read: SheetRead, row: number, column: number): boolean {
  const value = valuesIn(read, { row, column, rows: 1, columns: 1 })[0]![0];
  const formula = formulasIn(read, { row, column, rows: 1, columns: 1 })[0]![0];
  return value !== null && value !== "" && formula === "" && !read.spilled.has(formatAddress({ row, column }));
}

/** The id of the part a cell belongs to. */
export const partAt = ({ areas }: SheetRead, row: number, column: number): string | undefined => [...areas].find(([, area]) => holds(area, row, column))?.[0];
