import { CellError, type Cell, type Grid } from "../../cells/Cell";
import { height, width } from "../../functions/shape";
import type { AuditRow } from "./AuditRow";
import { sealOf } from "./seal";

/** More is too much for a cell that people may look at. */
const LONGEST = 8000;

/** The values of a block of several cells as a text: `[[0.0667],[0.075]]`, an error as `{"error":"#N/A"}`. Empty where they are too many. */
export function valuesText(cells: Grid): string {
  if (height(cells) * width(cells) === 1) return "";
  const text = JSON.stringify(cells.map((line) => line.map((cell) => (cell instanceof CellError ? { error: cell.code } : cell))));
  return text.length > LONGEST ? "" : text;
}

/** What a frozen block showed; undefined where that was too much to be kept, or somebody has changed the text. */
export function keptValues({ value, values, seal }: AuditRow): Grid | undefined {
  const cells = values === "" ? [[value]] : readValues(values);
  return cells && sealOf(cells) === seal ? cells : undefined;
}

function readValues(text: string): Grid | undefined {
  try {
    const lines: unknown = JSON.parse(text);
    return Array.isArray(lines) ? lines.map((line: unknown) => (Array.isArray(line) ? line.map(readValue) : [])) : undefined;
  } catch {
    return undefined;
  }
}

function readValue(value: unknown): Cell {
  if (typeof value === "object" && value !== null && "error" in value) return new CellError(String(value.error));
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : null;
}
