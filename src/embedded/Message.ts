import type { Refusal } from "../files/xlsx/guard/Refusal";
import type { OddDates } from "../files/csv/oddDates";

/** What the person must know once; the page says it in the language of the moment. */
export type Message =
  | { readonly kind: "failed" | "notOpened"; readonly reason: string }
  /** What was kept in the browser could not be read; this is what is left of it. */
  | { readonly kind: "damaged"; readonly found: string }
  | { readonly kind: "notCsv"; readonly file: string }
  | { readonly kind: "tooLarge"; readonly file: string; readonly refusal: Refusal }
  | { readonly kind: "oddDates"; readonly found: OddDates };
