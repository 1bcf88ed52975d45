import { EPOCHS } from "../checks/shiftedDates";
import type { Finding, Kind } from "../Finding";
import type { DataTable } from "../Question";
import { decimalsOf } from "../written/decimalsOf";
import { ordersOf } from "../written/ordersOf";
import type { Repair } from "./Repair";

const IDS: ReadonlySet<Kind> = new Set<Kind>(["idCase", "idSpaces", "idLetters", "idZeros", "idType", "idEdges"]);
const SWAPPED: ReadonlySet<Kind> = new Set<Kind>(["swappedByTexts", "swappedByRange", "swappedByOrder"]);
const DATES: ReadonlySet<Kind> = new Set<Kind>(["datesAsText", "datesAsNumbers", "shiftedDates", ...SWAPPED]);

/**
 * What can be done about a finding without touching what was found. Several, where only a person knows which is meant. A column of dates is put right in all
 * respects at once: whoever repairs the texts and leaves the swapped dates has a column that looks right and is not. What has no safe repair can be marked.
 */
export function repairsOf(finding: Finding, findings: readonly Finding[], table: DataTable): readonly Repair[] {
  const { kind, column, rows, firsts } = finding;
  if (column !== undefined && IDS.has(kind)) return [{ kind: "ids", column, zeros: kind === "idZeros" }];
  if (column !== undefined && DATES.has(kind)) return dates(column, findings, table);
  if (column !== undefined && kind === "numbersAsText") return decimalsOf(textsIn(table, column)).map((decimal) => ({ kind: "numbers", column, decimal }));
  if (column !== undefined && kind === "percents" && Number(finding.data["most"]) <= 100) return [{ kind: "fractions", column, all: finding.data["all"] === 1 }];
  return [{ kind: "marks", of: kind, rows, ...(firsts ? { firsts } : {}) }];
}

function dates(column: number, findings: readonly Finding[], table: DataTable): readonly Repair[] {
  const ofColumn = findings.filter((finding) => finding.column === column);
  const swap = ofColumn.filter(({ kind }) => SWAPPED.has(kind)).flatMap(({ rows }) => rows);
  const swaps = new Set(swap);
  const shifted = ofColumn.find(({ kind }) => kind === "shiftedDates");
  const move = shifted?.rows.filter((row) => !swaps.has(row)) ?? [];
  return ordersOf(textsIn(table, column)).map((order) => ({ kind: "dates", column, order, swap, move, days: Number(shifted?.data["days"] ?? EPOCHS) }));
}

function textsIn({ rows }: DataTable, column: number): readonly string[] {
  return rows.flatMap((row) => (typeof row[column] === "string" ? [row[column]] : []));
}
