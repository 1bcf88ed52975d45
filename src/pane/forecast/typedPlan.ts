import { MOST_AHEAD } from "../../forecast/timeUnits";

/** The horizon somebody typed; undefined where it is none. */
export function horizonIn(text: string): number | undefined {
  const horizon = Number(text);
  return /^\s*\d+\s*$/.test(text) && horizon >= 1 && horizon <= MOST_AHEAD ? horizon : undefined;
}

/** The share somebody typed as percent, with a point or a comma, and a sign behind it or none; undefined where it is none. Three decimals would be thousands to many. */
export function percentIn(text: string): number | undefined {
  const [, digits] = /^\s*(\d+(?:[.,]\d{0,2})?)\s*%?\s*$/.exec(text) ?? [];
  const percent = digits === undefined ? NaN : Number(digits.replace(",", "."));
  return percent <= 100 ? percent / 100 : undefined;
}
