import type { Grid } from "../../cells/Cell";
import type { Finding } from "./Finding";

/** What a column is, which decides what would be wrong in it. */
export const ROLES = ["key", "unique", "date", "amount", "number", "share", "text"] as const;
/**
 * `key`: whom the row is about; it may come again. `unique`: what names the row, such as the number of an order, and may not.
 * `share`: a fraction, such as a margin or a churn rate. `text`: anything else, in which only errors are looked for.
 */
export type Role = (typeof ROLES)[number];

export interface DataTable {
  /** One a column. */
  readonly headers: readonly string[];
  /** Without the header. */
  readonly rows: Grid;
}

/** What is asked of the checks. It can be copied to a worker. */
export interface Question extends DataTable {
  /** One a column. */
  readonly roles: readonly Role[];
  /** The day on which it is asked, as a date serial. */
  readonly today: number;
}

export type Check = (question: Question) => readonly Finding[];

/** The columns that have one of some roles. */
export const columnsWith = ({ roles }: Pick<Question, "roles">, ...wanted: readonly Role[]): readonly number[] => roles.flatMap((role, column) => (wanted.includes(role) ? [column] : []));
