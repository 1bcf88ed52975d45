/** What a number at the sheet counts (a mark is a whole score, a moment a date with its time of day). It sets the number format where a formula is inserted. */
export type Unit =
  | "share" | "money" | "count" | "days" | "hours" | "periods" | "ratio" | "score" | "mark" | "date" | "moment" | "text" | "number";

/** Excel number formats, in the invariant (en-US) spelling both hosts take. */
export const NUMBER_FORMAT: Readonly<Record<Unit, string>> = {
  share: "0.00%",
  money: "#,##0.00",
  count: "#,##0",
  days: "#,##0.0",
  hours: "#,##0.0",
  periods: "#,##0.00",
  ratio: "#,##0.00",
  score: "0.00",
  mark: "0",
  date: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  text: "General",
  number: "General",
};
