import type { ColumnKind } from "../files/csv/columns";
import type { CsvTable } from "../files/csv/readCsv";
import type { SheetSnapshot } from "../files/store/Snapshot";
import { sheetOf } from "./snapshotOf";

const FORMATS: Readonly<Record<ColumnKind, string>> = { dates: "yyyy-mm-dd", times: "yyyy-mm-dd hh:mm", text: "General", values: "General" };
const MOST_LETTERS = 31;

/** The sheet's name from the file's: without its ending and the signs a sheet name must not have. */
export const sheetName = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/, "").replace(/[\\/?*[\]:]/g, " ").replace(/^'+|'+$/g, "").trim().slice(0, MOST_LETTERS) || "CSV";

/** A CSV table as a sheet: the first row bold and frozen if it reads like a header. */
export function tableSheet(id: string, fileName: string, { rows, kinds }: CsvTable): SheetSnapshot {
  const header = rows[0]?.every((cell) => typeof cell === "string") === true && rows.length > 1;
  const formats = kinds.map((kind) => FORMATS[kind]);
  // A file holds values, never formulas: text that begins with = stays text.
  const blocks = header
    ? [{ at: "A1", cells: rows.slice(0, 1), look: "header" as const }, { at: "A2", cells: rows.slice(1), formats }]
    : [{ at: "A1", cells: rows, formats }];
  return sheetOf(id, { name: sheetName(fileName), blocks: blocks.map((block) => ({ ...block, literal: true })), frozenRows: header ? 1 : 0 });
}
