import type { Cell } from "../cells/Cell";
import type { Locale } from "../locale/Locale";
import { showCell } from "./showCell";
import type { Unit } from "./units";

/** Figures that stand below each other, with as many decimals as the one that has most: their points then stand below each other, too. */
export function showColumn(cells: readonly { readonly cell: Cell; readonly unit: Unit }[], locale: Locale): readonly string[] {
  const mark = locale === "ru" ? "," : ".";
  const shown = cells.map(({ cell, unit }) => ({ text: showCell(cell, unit, locale), isFigure: typeof cell === "number" && unit !== "date", unit }));
  const decimals = (text: string): number => /^\d+/.exec(text.split(mark)[1] ?? "")?.[0].length ?? 0;
  const most = (unit: Unit): number => Math.max(0, ...shown.filter((one) => one.isFigure && one.unit === unit).map(({ text }) => decimals(text)));
  return shown.map(({ text, isFigure, unit }) => (isFigure ? padded(text, mark, decimals(text), most(unit)) : text));
}

function padded(text: string, mark: string, has: number, wanted: number): string {
  return has === wanted ? text : text.replace(/(\d)(\D*)$/, `$1${has === 0 ? mark : ""}${"0".repeat(wanted - has)}$2`);
}
