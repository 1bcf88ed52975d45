import type { Place } from "../../workbook/Workbook";

/** Where an audit looks: everywhere, on one sheet, or in a block. */
export type Scope = { readonly kind: "workbook" } | { readonly kind: "sheet"; readonly sheet: string } | { readonly kind: "block"; readonly place: Place };
