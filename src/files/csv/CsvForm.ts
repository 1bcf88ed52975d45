import type { DateOrder } from "../../cells/written/dates";
import type { Decimal } from "../../cells/written/numbers";

export { DATE_ORDERS, type DateOrder } from "../../cells/written/dates";
export { DECIMALS, type Decimal } from "../../cells/written/numbers";

/** How a CSV file writes its values. Recognised, then shown for confirmation: only a person knows what 03/04/2024 is. */
export interface CsvForm {
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly dateOrder: DateOrder;
}

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];
