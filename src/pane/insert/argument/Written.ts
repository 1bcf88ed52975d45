import type { Cell } from "../../../cells/Cell";
import type { Place } from "../../../workbook/Workbook";

/** Why what stands in a field cannot go into a formula; each has its sentence. */
export type Unreadable = "unknown" | "several" | "unfinished" | "noSheet" | "nothingThere";

/** What somebody has put into the field of an argument. `text` is how the formula says it. */
export type Written =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly text: string; readonly cell: Cell }
  | { readonly kind: "block"; readonly text: string; readonly place: Place; readonly cut?: boolean }
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "unreadable"; readonly why: Unreadable };

export const textOf = (written: Written): string => ("text" in written ? written.text : "");
