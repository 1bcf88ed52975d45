import { formatAddress, parseAddress } from "../../src/cells/address";
import type { Chart } from "../../src/workbook/Chart";
import type { Entry, Layout, Look, Mark } from "../../src/workbook/Layout";

/** What a layout gives a sheet besides what stands in its cells. Each is asked for by a cell; a mark by the first cell of its block. */
export interface MemoryDress {
  look(address: string, sheet?: string): Look | undefined;
  entry(address: string, sheet?: string): Entry | undefined;
  /** As what the formulas mark the cells of a block; a heat map by `heat`. */
  marks(address: string, sheet?: string): ReadonlyMap<string, Mark["as"] | "heat">;
  /** Of the column in which the cell lies. */
  width(address: string, sheet?: string): number | undefined;
  /** The charts of a sheet, by id. */
  charts(sheet?: string): ReadonlyMap<string, Chart>;
}

/** Keeps what layouts have set. */
export function memoryDress() {
  const looks = new Map<string, Look>();
  const entries = new Map<string, Entry>();
  const marks = new Map<string, Map<string, Mark["as"] | "heat">>();
  const widths = new Map<string, number>();
  const charts = new Map<string, Map<string, Chart>>();

  const fill = <T>(sheet: string, address: string, to: Map<string, T>, value: T): void => {
    const { row, column, rows, columns } = parseAddress(address);
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) to.set(`${sheet}!${formatAddress({ row: row + r, column: column + c })}`, value);
  };
  const mark = (sheet: string, layout: Layout): void => {
    const all = [...(layout.marks ?? []), ...(layout.heat ?? []).map(({ address }) => ({ address, when: "heat", as: "heat" as const }))];
    const corner = (address: string): string => `${sheet}!${address.split(":")[0]}`;
    for (const { address } of all) marks.set(corner(address), new Map());
    for (const { address, when, as } of all) marks.get(corner(address))!.set(when, as);
  };
  const asked: MemoryDress = {
    look: (address, sheet = "Sheet1") => looks.get(`${sheet}!${address}`),
    entry: (address, sheet = "Sheet1") => entries.get(`${sheet}!${address}`),
    marks: (address, sheet = "Sheet1") => marks.get(`${sheet}!${address}`) ?? new Map(),
    width: (address, sheet = "Sheet1") => widths.get(`${sheet}!${parseAddress(address).column}`),
    charts: (sheet = "Sheet1") => charts.get(sheet) ?? new Map(),
  };
  const dress = (sheet: string, layout: Layout): void => {
    for (const { address, look } of layout.looks ?? []) fill(sheet, address, looks, look);
    for (const { address, entry } of layout.entries ?? []) fill(sheet, address, entries, entry);
    layout.widths?.forEach((characters, column) => widths.set(`${sheet}!${column}`, characters));
    charts.set(sheet, new Map([...(charts.get(sheet) ?? []), ...(layout.charts ?? []).map((chart) => [chart.id, chart] as const)]));
    mark(sheet, layout);
  };
  return { dress, asked };
}
