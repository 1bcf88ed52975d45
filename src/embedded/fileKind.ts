import { isText } from "../files/csv/isText";
import { containerOf } from "../files/xlsx/guard/signature";

export type FileKind = "workbook" | "csv" | "noText";

/** What a file is taken for: by what it holds. One that only calls itself a workbook is looked at as such, too, and refused. Tables of text called .xls are common. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (containerOf(bytes) !== "none" || /\.xls[xmb]$/i.test(name)) return "workbook";
  return isText(bytes) ? "csv" : "noText";
}
