import type { Aside } from "../../aside/Aside";
import type { Workbook } from "../../workbook/Workbook";
import type { Engine } from "../../workbook/explainCell";

/** What the tools of the audit need of the program around them. */
export interface AuditKit {
  /** Formulas read and are written with the plain names of our functions, whatever namespace this build puts before them. */
  readonly workbook: Workbook;
  /** The formula engine, loaded when somebody asks. */
  engine(): Promise<Engine>;
  /** Where long work is done. */
  aside(): Promise<Aside>;
  /** The clock stands in the entry points alone. */
  now(): Date;
  /** What has to be done before the sheet is read: somebody may still be typing. */
  before?(): Promise<void>;
  /** Moves the focus to the sheet. */
  toSheet?(): void;
}
