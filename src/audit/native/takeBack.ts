import type { Workbook } from "../../workbook/Workbook";
import { layBlocks } from "../changes/layBlocks";
import { formulaLayout, valueLayout } from "../own/blockLayout";
import { isSameFormula } from "../own/isSameFormula";
import { SheetValues } from "../own/SheetValues";
import type { HandedOn, Handover } from "./HandedOn";
import { isLike } from "./isLike";
import { removeTwins } from "./removeTwins";

/** Puts our formulas back where the cells still hold what was written there. Gives those it has left alone: somebody has changed them since, or the program refuses. */
export async function takeBack(workbook: Workbook, { formulas: ours, readers, names, sheet }: Handover): Promise<readonly HandedOn[]> {
  const formulas = [...ours, ...readers];
  const values = new SheetValues(workbook);
  const untouched = await Promise.all(formulas.map((one) => isUntouched(workbook, one, values)));
  const here = formulas.filter((_, at) => untouched[at]);
  const left = await workbook.together(async () => {
    const refused = await layBlocks(workbook, here.map((one) => ({ item: one, sheet: one.own.sheet, after: formulaLayout(one.own.block, one.own.address, one.own.formula, one.cells), before: writtenLayout(one) })));
    const kept = [...formulas.filter((_, at) => !untouched[at]), ...refused.map(({ item }) => item)];
    // What is left of the hand-over still needs its names, and its list.
    if (kept.length === 0) await tidy(workbook, { names, sheet });
    return kept;
  });
  // Whoever hands on again compares with what our formulas show.
  await workbook.calculation.settled();
  return left;
}

const writtenLayout = ({ own: { block, address }, cells, native }: HandedOn) => (native === undefined ? valueLayout(block, cells) : formulaLayout(block, address, native, cells));

async function tidy(workbook: Workbook, { names, sheet }: Pick<Handover, "names" | "sheet">): Promise<void> {
  await removeTwins(workbook, names);
  const { sheets } = workbook;
  if (sheet !== undefined && (await sheets.names()).includes(sheet)) await sheets.remove(sheet);
}

/** A value that stands where a formula stood must still be that value. */
async function isUntouched({ cells: port }: Workbook, { own: { sheet, address, block, formula: ours }, native, cells }: HandedOn, values: SheetValues): Promise<boolean> {
  if (!(await values.read({ sheet, address }))) return false;
  const formula = (await port.formulas({ sheet, address }))[0]![0]!;
  if (isSameFormula(formula, ours)) return true;
  if (!isSameFormula(formula, native ?? "")) return false;
  const now = (await values.read({ sheet, address: block }))!;
  return native !== undefined || cells.every((line, r) => line.every((cell, c) => isLike(cell, now[r]?.[c] ?? null)));
}
