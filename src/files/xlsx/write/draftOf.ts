import type { Workbook } from "exceljs";
import type { FileDialect } from "../formula/toFile";
import type { GridBook, GridSheet } from "../grid/GridBook";
import { resourcesOf, type GridName } from "../grid/resources";
import type { Leave, Leavings } from "../Leavings";
import type { Picture, XlsxExtras } from "../writeXlsx";
import { addSheet } from "./addSheet";
import { fillSheet, ownHeights } from "./fillSheet";
import type { Finish } from "./finishSheet";
import { Dxfs, marksXml } from "./marks";
import { addPictures } from "./pictures";
import { sheetNames } from "./sheetNames";
import { stylesOf } from "./style";
import { leaveBehind, leaveBehindOfSheet } from "./leaveBehind";
import { fileTable, headersOf } from "./tables";
import { validationsXml } from "./validations";
import { valueOf } from "./value";

export interface SheetDraft {
  readonly name: string;
  readonly finish: Omit<Finish, "path">;
  readonly pictures: readonly Picture[];
  fill(workbook: Workbook): void;
}

/** A workbook on its way into a file. */
export interface BookDraft {
  readonly sheets: readonly SheetDraft[];
  readonly dxfs: readonly string[];
  readonly names: readonly GridName[];
  readonly sheetIds: readonly string[];
  readonly dialect: FileDialect;
}

export function draftOf(book: GridBook, extras: XlsxExtras, leavings: Leavings): BookDraft {
  const sheetIds = book.sheetOrder ?? Object.keys(book.sheets);
  const sheets = sheetIds.map((id) => book.sheets[id]!);
  const names = sheetNames(sheets.map(({ name }) => name));
  const other = sheets.flatMap(({ name }, at) => (name === names[at] ? [] : [[name.toLowerCase(), names[at]!] as const]));
  const [dialect, dxfs, resources] = [{ ...extras.dialect, sheets: new Map(other) }, new Dxfs(), resourcesOf(book)];
  const [styleFor, pictures] = [stylesOf(book), extras.pictures ?? []];
  leaveBehind(book, leavings);
  const drafts = sheets.map((sheet, at): SheetDraft => {
    const id = sheetIds[at]!;
    const tables = (resources.tables[id]?.tables ?? []).map((table) => fileTable(table, (row, column) => textAt(sheet, row, column)));
    const left: Leave = (kind) => leavings.add(kind, names[at]);
    leaveBehindOfSheet(sheet, names[at]!, resources.tables[id]?.tables ?? [], leavings);
    const own = pictures.filter((picture) => picture.sheet === sheet.name);
    return {
      name: names[at]!,
      pictures: own,
      finish: {
        tables,
        marks: marksXml(resources.marks[id] ?? [], sheet, { dxfs, dialect, left }),
        validations: validationsXml(resources.validations[id] ?? [], sheet, dialect, left),
        ownHeights: ownHeights(sheet),
      },
      fill: (workbook) => {
        const target = addSheet(workbook, sheet);
        fillSheet(target, sheet, { dialect, left, styleFor, spills: extras.spills[id] ?? [], headers: new Map([...headersOf(tables)].filter(([key, title]) => title !== shown(sheet, key))) });
        addPictures(workbook, target, own);
      },
    };
  });
  return { sheets: drafts, dxfs: dxfs.list, names: Object.values(resources.names), sheetIds, dialect };
}

function textAt(sheet: GridSheet, row: number, column: number): string {
  const value = valueOf(sheet.cellData?.[row]?.[column] ?? {});
  return value === null || typeof value === "object" ? "" : String(value);
}

/** A text that stands there already, in whatever looks, is left alone. */
function shown(sheet: GridSheet, key: string): string | undefined {
  const [row, column] = key.split(",").map(Number);
  const cell = sheet.cellData?.[row!]?.[column!] ?? {};
  const value = cell.f || cell.si ? null : valueOf(cell);
  return typeof value === "string" ? value : undefined;
}
