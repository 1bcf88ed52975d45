import type { Area } from "../../cells/address";
import type { Grid } from "../../cells/Cell";

/** A table of purchases on a sheet. */
export interface Source {
  readonly sheet: string;
  /** The rows below the header. */
  readonly area: Area;
  /** What stands in the header of each column; its letter where it has none. */
  readonly headers: readonly string[];
  readonly rows: Grid;
}
