import type { PackageDraft } from "../package/PackageDraft";
import { before } from "../package/PackageDraft";
import { element } from "../package/xml";
import { markDynamic } from "./dynamicArrays";
import { tableXml, type FileTable } from "./tables";

const TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** What exceljs cannot say of a sheet, or says wrongly. */
export interface Finish {
  readonly path: string;
  readonly tables: readonly FileTable[];
  /** Elements that follow the cells, in the order the file has them. */
  readonly marks: string;
  readonly validations: string;
  /** Rows that are as high as what they hold. */
  readonly ownHeights: readonly number[];
}

export function finishSheet(draft: PackageDraft, { path, tables, marks, validations, ownHeights }: Finish, tableId: () => number): void {
  const tableParts = tables.map((table) => {
    const id = tableId();
    return element("tablePart", { "r:id": draft.add(`xl/tables/table${id}.xml`, tableXml(table, id), { contentType: TABLE, of: path, type: "table" }) });
  });
  draft.change(path, (xml) => {
    const dressed = before(freed(markDynamic(xml), ownHeights), /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing)\b|<\/worksheet>/, marks + validations);
    return tableParts.length > 0 ? before(dressed, "</worksheet>", element("tableParts", { count: tableParts.length }, ...tableParts)) : dressed;
  });
}

/** Rows lose the word that their height is somebody's wish. */
function freed(xml: string, rows: readonly number[]): string {
  if (rows.length === 0) return xml;
  const own = new Set(rows.map((row) => String(row + 1)));
  return xml.replace(/<row r="(\d+)" ht="([^"]*)" customHeight="1"/g, (whole, row: string, height: string) => (own.has(row) ? `<row r="${row}" ht="${height}"` : whole));
}
