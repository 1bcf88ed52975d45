import { isBlank, type Cell, type Grid } from "../../cells/Cell";
import { fingerprint } from "../../functions/fingerprint";

/** A cell into which a formula has spilled an empty text is a blank one afterwards. */
export const blanksAsNull = (cells: Grid): Grid => cells.map((line) => line.map((cell): Cell => (isBlank(cell) ? null : cell)));

/** Tells whether any value of a block has changed. */
export const sealOf = (cells: Grid): string => fingerprint("", [blanksAsNull(cells)]);
