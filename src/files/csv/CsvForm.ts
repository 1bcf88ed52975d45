/** How a CSV file writes its values. Recognised, then shown for confirmation: only a person knows what 03/04/2024 is. */
export interface CsvForm {
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly dateOrder: DateOrder;
}

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export const DECIMALS = [".", ","] as const;
export type Decimal = (typeof DECIMALS)[number];
/** Order of year, month and day in dates. */
export const DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
