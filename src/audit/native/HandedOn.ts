import type { Cell, Grid } from "../../cells/Cell";
import type { NoTwin } from "../../functions/native/Native";
import type { NamedFormula } from "../../workbook/Workbook";
import type { OwnFormula } from "../own/ownFormulas";

/** A cell in which Excel's own functions give something else than ours. */
export interface Unlike {
  readonly cell: string;
  readonly ours: Cell;
  readonly theirs: Cell;
}

/**
 * Why a formula was handed on as its value: it calls functions without a twin, or cannot be read, or its twin gave something else, here or in a value it reads.
 * Where the program refuses to let a cell be changed, our formula stays.
 */
export type ValueReason =
  | { readonly kind: "noTwin"; readonly without: readonly { readonly id: string; readonly reason: NoTwin }[] }
  | { readonly kind: "unreadable" }
  | { readonly kind: "differs"; readonly unlike: readonly Unlike[] }
  | { readonly kind: "refused"; readonly reason: string };

/** What became of one of our formulas, or of one that reads its spill. */
export interface HandedOn {
  readonly own: OwnFormula;
  /** Of the block it fills, before. */
  readonly cells: Grid;
  /** In Excel's own functions; undefined where the cells hold values now. */
  readonly native: string | undefined;
  readonly reason: ValueReason | undefined;
  /** Excel's own formula shows something else than ours did, as it depends on chance or the clock: nothing can be compared. */
  readonly isUnsteady?: boolean;
}

/** A name that somebody had given already, and the one next to it that was free. */
export interface Renamed {
  readonly taken: string;
  readonly name: string;
}

/** What became of a workbook. */
export interface Handover {
  readonly formulas: readonly HandedOn[];
  /** Formulas of others that read a spill of ours which has become values: they read its cells now. */
  readonly readers: readonly HandedOn[];
  /** Names that the workbook has got for it. */
  readonly names: readonly NamedFormula[];
  /** Names that were taken by something else, with those that stand for the twins instead. */
  readonly renamed: readonly Renamed[];
  /** The sheet with the list of all that was changed. */
  readonly sheet: string | undefined;
  /** Cells of other formulas, which read ours, that show something else now. */
  readonly others: readonly Unlike[];
  /** Cells, of ours or of others, that show something else only because they depend on chance or the clock. */
  readonly unsteady: readonly string[];
  /** Cells with anything in them that were compared, in the whole workbook. */
  readonly compared: number;
  /** Cells still being computed: nothing is handed on while there are any. */
  readonly busy: readonly string[];
  /** Names of the workbook whose formulas call our functions. They have to be looked at by hand. */
  readonly namesWithOurs: readonly string[];
}
