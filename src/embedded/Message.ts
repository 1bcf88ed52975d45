import type { NotCsv } from "../files/csv/notCsv";
import type { OddDates } from "../files/csv/oddDates";

/** What the person must know once; the page says it in the language of the moment. */
export type Message =
  | { readonly kind: "failed" | "notOpened"; readonly reason: string }
  /** What was kept in the browser could not be read; this is what is left of it. */
  | { readonly kind: "damaged"; readonly found: string }
  | { readonly kind: "notCsv"; readonly file: string; readonly why: NotCsv }
  | { readonly kind: "oddDates"; readonly found: OddDates };
