import { formatAddress } from "../../cells/address";

/** Where everything stands on the sheet of a forecast: settings, figures and checks on the left, customers beside them. Rows as the sheet counts. */
export const ROW = { title: 1, source: 2, howTo: 3, settings: 5, forecast: 12, buying: 17, spend: 29, checks: 39, assumptions: 48 } as const;
/** The header of the customers; the first of them is in the next row. */
export const HEAD = 3;
/** Columns from A = 0. */
export const LEFT = { label: 0, value: 1, second: 2, note: 3 } as const;
export const CUSTOMERS = { customer: 4, frequency: 5, recency: 6, age: 7, spend: 8, alive: 9, purchases: 10, each: 11, value: 12 } as const;
export const CALIBRATION = { customer: 14, frequency: 15, recency: 16, age: 17, spend: 18 } as const;

export const at = (column: number, row: number): string => formatAddress({ row: row - 1, column });
export const block = (column: number, row: number, rows: number, columns = 1): string => formatAddress({ row: row - 1, column, rows, columns });

/** A cell in column B that other formulas go by. */
export const SETTING = { until: ROW.settings + 1, cut: ROW.settings + 2, unitDays: ROW.settings + 3, horizon: ROW.settings + 4, discount: ROW.settings + 5 } as const;
export const fixed = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
export const setting = (name: keyof typeof SETTING): string => fixed(at(LEFT.value, SETTING[name]));
