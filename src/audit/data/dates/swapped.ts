import { dateParts } from "../../../cells/dateParts";

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The date with its day taken for the month and its month for the day, the time of day kept; undefined where there is no such date, or the same. */
export function swapped(serial: number): number | undefined {
  const parts = dateParts(serial);
  if (!parts || parts.day > 12 || parts.day === parts.month) return undefined;
  return (Date.UTC(parts.year, parts.day - 1, parts.month) - EPOCH) / DAY + (serial - Math.floor(serial));
}
