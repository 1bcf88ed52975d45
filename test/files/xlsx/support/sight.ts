import type { IRange } from "@univerjs/core";
import { formatAddress } from "../../../../src/cells/address";
import { resourcesOf } from "../../../../src/files/xlsx/grid/resources";
import type { GridBook } from "../../../../src/files/xlsx/grid/GridBook";
import { Book, toArea } from "../../../../src/workbook/grid/Book";
import { readArea, usedArea } from "../../../../src/workbook/grid/read";
import { snapshotOf, type HeadlessGrid } from "./roundTrip";
import { spillsOf } from "./spills";

type Plain = Readonly<Record<string, unknown>>;

/** All that can be seen of a workbook, without the keys by which the grid knows it. */
export async function sightOf(grid: HeadlessGrid): Promise<Plain> {
  const book = new Book(grid.injector);
  const resources = resourcesOf(snapshotOf(grid) as unknown as GridBook);
  const spills = spillsOf(book);
  const names = Object.values(resources.names).map(({ name, formulaOrRefString }) => `${name} ${formulaOrRefString}`).sort();
  const sheets = await Promise.all(book.workbook.getSheets().map(async (sheet) => {
    const [id, used] = [sheet.getSheetId(), usedArea(book, sheet)];
    const area = { row: 0, column: 0, rows: used ? used.row + used.rows : 1, columns: used ? used.column + used.columns : 1 };
    const address = (range: IRange): string => formatAddress(toArea(range, sheet));
    const styled: string[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const style = visible(book.workbook.getStyles().getStyleByCell(cell) ?? {});
      if (style !== "{}") styled.push(`${formatAddress({ row, column })} ${style}`);
    });
    return {
      name: sheet.getName(),
      hidden: sheet.isSheetHidden() === 1,
      used,
      values: readArea(book, sheet, area),
      formulas: await grid.workbook.cells.formulas({ sheet: sheet.getName(), address: formatAddress(area) }),
      spills: spills[id]!.map((spill) => formatAddress(spill.area)).sort(),
      styled: styled.sort(),
      widths: Array.from({ length: area.columns + 3 }, (_, column) => sheet.getColumnWidth(column)),
      heights: Array.from({ length: area.rows }, (_, row) => sheet.getRowHeight(row)),
      merged: sheet.getMergeData().map(address).sort(),
      freeze: (({ xSplit, ySplit }) => ({ xSplit, ySplit }))(sheet.getFreeze()),
      tab: sheet.getTabColor() || undefined,
      zoom: sheet.getZoomRatio(),
      gridlines: sheet.getConfig().showGridlines,
      tables: (resources.tables[id]?.tables ?? []).map(({ name, range, columns, options }) => [name, address(range as IRange), columns.map(({ displayName }) => displayName), options]),
      entries: (resources.validations[id] ?? []).map(({ uid: _, ranges, operator, ...rule }) => [ranges.map((range) => address(range as IRange)), visible({ ...rule, ...(rule.type === "list" ? {} : { operator }) })]).sort(),
      marks: (resources.marks[id] ?? []).map(({ ranges, rule, stopIfTrue }) => [ranges.map((range) => address(range as IRange)), visible(rule), Boolean(stopIfTrue)]),
    };
  }));
  return { names, sheets };
}

/** Fields in one order, without those that say nothing. */
const visible = (value: object): string => JSON.stringify(value, (_, inner: unknown) => (inner && typeof inner === "object" && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).filter(([, field]) => field !== null && field !== undefined && field !== false).sort(([a], [b]) => (a < b ? -1 : 1))) : inner));
