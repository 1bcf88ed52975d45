import type { Chart } from "../Chart";
import type { Laid, Layout } from "../Layout";
import type { Place } from "../Workbook";
import { draw } from "./charts";
import { widen } from "./columns";
import { admit } from "./entries";
import { formatNumbers } from "./formats";
import { dress } from "./looks";
import { mark } from "./marks";
import { nameFormula } from "./nameFormula";
import { rangeAt } from "./run";
import { cellWritten } from "./values";

/** What was there before the layout. */
export interface Known {
  readonly isNew: boolean;
  readonly names: readonly Excel.NamedItem[];
  readonly charts: readonly Excel.Chart[];
}

/** One sync, whatever a layout holds. An entry that Excel cannot hold is refused before it. */
export async function writeLayout(context: Excel.RequestContext, sheet: string, layout: Layout, known: Known): Promise<Laid> {
  const target = context.workbook.worksheets.getItem(sheet);
  // Before the looks, which make rows as high as their texts need at this width.
  widen(target, layout.widths ?? []);
  for (const { address, cells } of layout.values ?? []) target.getRange(address).values = cells.map((row) => row.map(cellWritten));
  // Before the formulas, which would show #NAME? for a moment.
  for (const { name, address } of layout.names ?? []) point(context, name, { sheet, address }, known.names);
  for (const { address, formulas } of layout.formulas ?? []) target.getRange(address).formulas = formulas.map((row) => row.map(formulaWritten));
  for (const { address, format } of layout.formats ?? []) formatNumbers(target.getRange(address), format);
  dress(target, layout.looks ?? [], known.isNew);
  for (const { address, entry } of layout.entries ?? []) admit(target.getRange(address), entry);
  mark(target, layout);
  if (layout.heldRows !== undefined) target.freezePanes.freezeRows(layout.heldRows);
  redraw(target, layout.charts ?? [], known.charts);
  const spelled = layout.spelled === undefined ? undefined : target.getRange(layout.spelled);
  spelled?.load("formulasLocal");
  await context.sync();
  return { sheet, spelled: spelled && String(spelled.formulasLocal[0]![0]) };
}

/** Excel leaves a cell alone for a null, and empties it for a "". */
const formulaWritten = (formula: string): string | null => (formula === "" ? null : formula);

function point(context: Excel.RequestContext, name: string, place: Place, known: Known["names"]): void {
  const old = known.find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (old) old.formula = nameFormula(place);
  else context.workbook.names.add(name, rangeAt(context, place));
}

function redraw(target: Excel.Worksheet, charts: readonly Chart[], known: Known["charts"]): void {
  const ids = new Set(charts.map(({ id }) => id));
  for (const old of known.filter(({ name }) => ids.has(name))) old.delete();
  for (const chart of charts) draw(target, chart);
}
