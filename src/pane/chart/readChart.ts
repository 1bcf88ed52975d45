import { CellError, isBlank, type Cell } from "../../cells/Cell";
import type { Chart } from "../../workbook/Chart";
import type { Workbook } from "../../workbook/Workbook";
import type { ChartData, Column, Label, Value } from "./ChartData";
import { columnsOf } from "./columnsOf";
import { readBlocks } from "./readBlocks";
import { stageShares } from "./stageShares";

/** What a chart shows now, `"empty"` while none of its cells holds a number. */
export async function readChart(workbook: Workbook, sheet: string, chart: Chart): Promise<ChartData | "empty"> {
  const { labels, columns, ...cuts } = chart.kind === "heat" ? await heat(workbook, sheet, chart) : await lines(workbook, sheet, chart);
  const filled = labels.map((label, at) => !isBlank(label) || columns.some(({ values }) => values[at] !== undefined));
  if (columns.every(({ values }) => values.every((value) => value === undefined))) return "empty";
  const { id, kind, title, alt, format } = chart;
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, at) => filled[at]);
  const shown = columns.map((column) => ({ ...column, values: keep(column.values) }));
  return { id, kind, title, alt, format, labels: keep(labels).map(labelOf), columns: kind === "funnel" ? [...shown, ofBefore(shown[0]!)] : shown, ...cuts };
}

interface Read {
  readonly labels: readonly Cell[];
  readonly columns: readonly Column[];
  readonly cuts?: NonNullable<ChartData["cuts"]>;
}

const ofBefore = ({ values }: Column): Column => ({ name: "", role: "ofBefore", format: "0.0%", values: stageShares(values) });

async function lines(workbook: Workbook, sheet: string, chart: Exclude<Chart, { kind: "heat" }>): Promise<Read> {
  const source = columnsOf(chart);
  const cuts = chart.kind === "quadrant" ? chart.cuts : undefined;
  const block = await readBlocks(workbook, sheet, [source.labels, ...source.columns.map(({ address }) => address), ...(cuts ? [cuts.x, cuts.y] : [])]);
  const labels = block(source.labels).flat();
  const valuesOf = (address: string): Value[] => {
    const cells = block(address).flat();
    return labels.map((_, at) => valueOf(cells[at]));
  };
  const cutAt = (address: string): Value => valueOf(block(address)[0]?.[0]);
  return { labels, columns: source.columns.map(({ address, ...column }) => ({ ...column, values: valuesOf(address) })), ...(cuts ? { cuts: { x: cutAt(cuts.x), y: cutAt(cuts.y) } } : {}) };
}

async function heat(workbook: Workbook, sheet: string, { rows, columns, values }: Extract<Chart, { kind: "heat" }>): Promise<Read> {
  const block = await readBlocks(workbook, sheet, [rows, columns, values]);
  const grid = block(values);
  const labels = block(rows).flat();
  const names = block(columns).flat();
  return { labels, columns: names.map((name, at) => ({ name: labelOf(name), values: labels.map((_, row) => valueOf(grid[row]?.[at])) })) };
}

const valueOf = (cell: Cell | undefined): Value => (typeof cell === "number" && Number.isFinite(cell) ? cell : undefined);
function labelOf(cell: Cell): Label {
  if (typeof cell === "number") return cell;
  return cell instanceof CellError ? cell.code : String(cell ?? "");
}
