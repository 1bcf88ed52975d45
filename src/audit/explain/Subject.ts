import type { Cell, Grid } from "../../cells/Cell";
import type { Node } from "../../syntax/Node";
import type { NamedFormula, Place } from "../../workbook/Workbook";
import type { OurCall } from "./OurCall";

interface Common {
  /** As the formula writes it. */
  readonly text: string;
  /** Where it stands in the formula. */
  readonly nodes: readonly Node[];
  readonly cells: Grid;
}
/** What a formula is computed from: cells of the workbook, or a number typed into it. */
export type Input = CellsInput | (Common & { readonly kind: "typed"; readonly value: number });
export interface CellsInput extends Common {
  readonly kind: "cells";
  readonly place: Place;
  /** Shown as dates on the sheet, where no argument says what the cells are. */
  readonly isDate?: boolean;
}

/** A cell with all it takes to compute it anew, apart from the workbook. */
export interface Subject {
  readonly place: Place;
  /** The cell with the formula, which may have spilled over the one that is asked about. */
  readonly anchor: Place;
  /** How far below and to the right of it that one lies. */
  readonly at: { readonly row: number; readonly column: number };
  readonly spill: { readonly rows: number; readonly columns: number };
  /** As it stands in the cell. */
  readonly written: string;
  /** Names in it that stand for formulas. */
  readonly names: readonly NamedFormula[];
  /** The same with what these names stand for; all else goes by it. */
  readonly formula: string;
  readonly tree: Node;
  readonly calls: readonly OurCall[];
  readonly inputs: readonly Input[];
  /** What the cell shows. */
  readonly shown: Cell;
}

/** Why there is nothing to explain: the cell is blank, holds a value, a formula without our functions, or one that cannot be read; or it is still being computed. */
export interface Nothing {
  readonly kind: "blank" | "value" | "foreign" | "unreadable" | "busy";
  readonly place: Place;
  readonly formula: string;
}

export const isSubject = (found: Subject | Nothing): found is Subject => "calls" in found;

/** More cells than these, or a fit, take long: what computes a formula many times then waits to be asked. */
const MOST_CELLS = 20_000;
export const cellCount = ({ inputs }: Pick<Subject, "inputs">): number => inputs.reduce((sum, { cells }) => sum + cells.length * (cells[0]?.length ?? 0), 0);
export const isHeavy = (subject: Pick<Subject, "inputs" | "calls">): boolean => subject.calls.some(({ fn }) => fn.slow) || cellCount(subject) > MOST_CELLS;
