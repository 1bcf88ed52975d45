import type { Engine } from "../workbook/explainCell";

/** What checking needs of the formula engine, which is loaded only when somebody checks: the entry points supply it. */
export type { Engine };
export type Evaluate = Engine["evaluate"];
