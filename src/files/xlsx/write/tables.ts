import { formatAddress } from "../../../cells/address";
import type { GridRange } from "../grid/GridBook";
import type { GridTable } from "../grid/resources";
import { element } from "../package/xml";
import { textInFile } from "../text";
import { areaOf, cellKey } from "./fillSheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A table as a file holds it. */
export interface FileTable {
  readonly name: string;
  readonly range: GridRange;
  readonly header: boolean;
  readonly footer: boolean;
  readonly style: string;
  readonly columns: readonly string[];
}

/** `textAt` gives what a header shows: a file whose columns are called otherwise is held for damaged. */
export function fileTable({ name, range, options = {}, columns }: GridTable, textAt: (row: number, column: number) => string): FileTable {
  const header = options.showHeader !== false;
  const titles = columns.map(({ displayName }, at) => (header ? textAt(range.startRow, range.startColumn + at) : "") || displayName || `Column${at + 1}`);
  return { name, range, header, footer: options.showFooter === true, style: styleOf(options.tableStyleId), columns: unique(titles) };
}

/** The titles as texts, by the cells they stand in. */
export function headersOf(tables: readonly FileTable[]): Map<string, string> {
  return new Map(tables.filter(({ header }) => header).flatMap(({ range, columns }) => columns.map((title, at) => [cellKey(range.startRow, range.startColumn + at), textInFile(title)] as const)));
}

export function tableXml({ name, range, header, footer, style, columns }: FileTable, id: number): string {
  const area = areaOf(range);
  const filter = element("autoFilter", { ref: formatAddress({ ...area, rows: area.rows - Number(footer) }) });
  return element(
    "table",
    { xmlns: MAIN, id, name, displayName: name, ref: formatAddress(area), headerRowCount: header ? undefined : 0, totalsRowCount: footer ? 1 : undefined, totalsRowShown: footer ? undefined : 0 },
    header ? filter : "",
    element("tableColumns", { count: columns.length }, ...columns.map((title, at) => element("tableColumn", { id: at + 1, name: textInFile(title).replace(/\n/g, "_x000a_") }))),
    element("tableStyleInfo", { name: style, showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 }),
  );
}

/** The grid has seven ready styles; the file's styles of middling strength come in the same order of colours. */
const styleOf = (id = ""): string => `TableStyleMedium${Number(/^table-default-(\d)$/.exec(id)?.[1] ?? 0) + 2}`;

/** A table has no two columns of one name, in whatever letters. */
function unique(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    let free = title;
    for (let more = 2; taken.has(free.toLowerCase()); more++) free = `${title}${more}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
