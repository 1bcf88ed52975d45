import type { DateOrder } from "../../../cells/written/dates";
import type { Decimal } from "../../../cells/written/numbers";
import type { Kind } from "../Finding";

/** A new column beside the table, made from one of its columns, which stays as it is. */
export type Repair =
  /** Each id as most rows spell it, without spaces that nobody sees. Leading zeros tell ids apart, unless asked otherwise. */
  | { readonly kind: "ids"; readonly column: number; readonly zeros: boolean }
  | { readonly kind: "numbers"; readonly column: number; readonly decimal: Decimal }
  /** Texts as dates; day and month back in their places in some rows, others moved by days. */
  | { readonly kind: "dates"; readonly column: number; readonly order: DateOrder; readonly swap: readonly number[]; readonly move: readonly number[]; readonly days: number }
  /** Percent as fractions: all values, or those above 1. */
  | { readonly kind: "fractions"; readonly column: number; readonly all: boolean }
  /** Names what was found in each row it was found in. */
  | { readonly kind: "marks"; readonly of: Kind; readonly rows: readonly number[]; readonly firsts?: readonly number[] };
