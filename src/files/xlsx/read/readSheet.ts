import type { Worksheet } from "exceljs";
import { SHEET } from "../../../cells/address";
import type { GridSheet } from "../grid/GridBook";
import type { GridTable, GridValidation } from "../grid/resources";
import type { PackageReader } from "../package/PackageReader";
import type { Element } from "../package/readXml";
import { SheetColumns } from "./columns";
import { readHead } from "./head";
import { readMarks, type MarkReading } from "./marks";
import { rangesOf } from "./ranges";
import { leaveOut } from "./leave/sheet";
import type { SheetRead } from "./readBook";
import { SheetCells, type CellReading } from "./readCells";
import { scanSheet, type Scanned } from "./scanSheet";
import { readTable } from "./tables";
import { readValidation } from "./validations";

export type SheetReading = CellReading & MarkReading & { readonly reader: PackageReader };

/** How far the grid goes beyond what a sheet holds, and at least. */
const SPARE = { rows: 100, columns: 5 } as const;
const LEAST = { rows: 1000, columns: 40 } as const;

export function readSheet(found: { readonly id: string; readonly name: string; readonly path: string; readonly hidden: boolean }, xml: string, head: Worksheet | undefined, reading: SheetReading): SheetRead {
  const { id, name, path, hidden } = found;
  const columns = new SheetColumns(reading.styles);
  const cells = new SheetCells(name, columns, reading);
  const scanned = scanSheet(xml, columns.take, cells.take);
  columns.leaveOutlines(name, reading.leavings);
  leaveOut(reading.reader, path, name, scanned, reading.leavings);
  const tables = tablesOf(scanned, found, reading);
  const [rowCount, columnCount] = sizeOf(cells, tables);
  const sheet: GridSheet = {
    id,
    name,
    hidden: hidden ? 1 : 0,
    ...readHead(head, reading.styles.themes),
    rowCount,
    columnCount,
    columnData: columns.data(columnCount),
    cellData: cells.cells,
    rowData: cells.rows,
    mergeData: scanned.mergeCell.flatMap(({ attributes }) => rangesOf(attributes["ref"])),
  };
  return { sheet, tables, validations: validationsOf(scanned, name, reading), marks: readMarks(scanned.conditionalFormatting, name, reading) };
}

function sizeOf({ lastRow, lastColumn }: SheetCells, tables: readonly GridTable[]): readonly [rows: number, columns: number] {
  const [row, column] = [Math.max(lastRow, ...tables.map(({ range }) => range.endRow)), Math.max(lastColumn, ...tables.map(({ range }) => range.endColumn))];
  return [Math.min(SHEET.rows, Math.max(LEAST.rows, row + 1 + SPARE.rows)), Math.min(SHEET.columns, Math.max(LEAST.columns, column + 1 + SPARE.columns))];
}

function tablesOf({ tablePart }: Scanned, { id, path, name }: { readonly id: string; readonly path: string; readonly name: string }, { reader, leavings }: SheetReading): GridTable[] {
  const relations = new Map(reader.relations(path).map((relation) => [relation.id, relation.target]));
  return tablePart.flatMap(({ attributes }, at) => {
    const relation = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const root = reader.root(relations.get(relation));
    return (root && readTable(root, `table-${id}-${at + 1}`, name, leavings)) ?? [];
  });
}

function validationsOf({ dataValidation, extLst }: Scanned, name: string, { leavings, dialect }: SheetReading): GridValidation[] {
  const later = extLst.flatMap((list) => list.children.flatMap((ext) => ext.children.filter((child) => child.name === "dataValidations").flatMap((rules) => rules.children)));
  return [...dataValidation, ...later].flatMap((rule: Element, at) => {
    const read = readValidation(rule, `entry-${at + 1}`, dialect);
    if (!read) leavings.add("validations", name);
    return read ?? [];
  });
}
