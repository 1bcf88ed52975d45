import { purchaseHistories, type History } from "../../../src/core/segments/purchaseHistories";
import { serial, sharedRows } from "../../support/shared";

export const CDNOW_LOG = "data/cdnow_sample_elog.csv";

export interface LogRows {
  readonly codes: Int32Array;
  readonly dates: Float64Array;
  readonly amounts: Float64Array;
  readonly customers: number;
}

/** The purchases of the CDNOW sample, row by row. */
export function cdnowLog(): LogRows {
  const rows = sharedRows(CDNOW_LOG);
  const codes = Int32Array.from(rows, (row) => Number(row["customer_id"]) - 1);
  return { codes, dates: Float64Array.from(rows, (row) => serial(row["date"]!)), amounts: Float64Array.from(rows, (row) => Number(row["amount"])), customers: 2357 };
}

/** Histories written as a person would: for each customer the days of the purchases, of 10 each. */
export const bought = (...customers: readonly (readonly number[])[]): History[] => customers.map((days, customer) => ({ customer, purchases: days.map((day) => ({ day, amount: 10 })) }));

export const cdnowHistories = (): History[] => {
  const { codes, dates, amounts } = cdnowLog();
  return purchaseHistories(codes, dates, amounts);
};
