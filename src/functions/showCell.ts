import { CellError, type Cell } from "../cells/Cell";
import { isoDate } from "../cells/dateParts";
import type { Locale } from "../locale/Locale";
import type { Unit } from "./units";

const DECIMALS: Readonly<Record<Unit, number>> = { share: 2, money: 2, count: 2, days: 1, hours: 1, periods: 2, ratio: 2, score: 2, mark: 0, date: 0, moment: 4, text: 6, number: 6 };

/** A cell as a page shows it: numbers in their unit and as the language writes them, dates as on the sheet. */
export function showCell(cell: Cell, unit: Unit, locale: Locale): string {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "string") return cell;
  return (unit === "date" ? isoDate(cell) : undefined) ?? numberFormat(cell, unit, locale).format(cell);
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Small numbers keep three digits: a rate of 0.03 % is not 0. */
function numberFormat(value: number, unit: Unit, locale: Locale): Intl.NumberFormat {
  const size = Math.abs(unit === "share" ? value * 100 : value);
  const small = size > 0 && size < 0.1;
  const name = `${locale} ${unit} ${small}`;
  const known = FORMATS.get(name) ?? new Intl.NumberFormat(locale, { ...(unit === "share" ? { style: "percent" } : {}), ...(small ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: DECIMALS[unit] }) });
  FORMATS.set(name, known);
  return known;
}
