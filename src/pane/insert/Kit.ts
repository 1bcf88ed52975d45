import type { Grid } from "../../cells/Cell";
import type { Compute } from "../../functions/Later";
import type { Place } from "../../workbook/Workbook";

/** What the form needs of the program around it. */
export interface InsertKit {
  /** Calls a function as a cell does; large calls are computed aside. */
  readonly compute: Compute;
  /** What a part of a formula gives in a cell. */
  evaluate(place: Place, expression: string): Promise<Grid>;
  /** What has to be done before the sheet is read or written: somebody may still be typing. */
  before?(): Promise<void>;
}
