import type { Finding } from "../../../audit/data/Finding";
import { showCell } from "../../../functions/showCell";
import type { Unit } from "../../../functions/units";
import type { Locale } from "../../../locale/Locale";

const DATES: ReadonlySet<string> = new Set(["latest", "earliest"]);

/** The data of a finding as its sentence says them. */
export function sentenceData({ kind, rows, column, data }: Finding, headers: readonly string[], locale: Locale): Readonly<Record<string, string | number>> {
  const shown = Object.entries(data).map(([name, value]) => [name, typeof value === "number" && name !== "extra" ? showCell(value, unitOf(name, kind), locale) : typeof value === "number" ? new Intl.NumberFormat(locale).format(value) : value] as const);
  return { ...Object.fromEntries(shown), column: column === undefined ? "" : (headers[column] ?? ""), count: rows.length };
}

function unitOf(name: string, kind: Finding["kind"]): Unit {
  if (DATES.has(name)) return "date";
  return name === "share" ? "share" : kind === "outliers" ? "money" : "number";
}
