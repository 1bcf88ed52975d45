import type { Workbook } from "../../workbook/Workbook";
import { gridOf } from "../../functions/shape";
import type { HandedOn, Handover } from "./HandedOn";

/** Puts our formulas back where the cells still hold what was written there. Gives those it has left alone: somebody has changed them since. */
export async function takeBack(workbook: Workbook, { formulas, names, sheet }: Handover): Promise<readonly HandedOn[]> {
  const kept: HandedOn[] = [];
  await workbook.together(async () => {
    for (const name of new Set(formulas.map(({ own }) => own.sheet))) {
      const here: HandedOn[] = [];
      for (const one of formulas.filter(({ own }) => own.sheet === name)) ((await isUntouched(workbook, one)) ? here : kept).push(one);
      await workbook.layouts.lay(name, {
        values: here.map(({ own: { block }, cells }) => ({ address: block, cells: gridOf(cells.length, cells[0]?.length ?? 0, () => null) })),
        formulas: here.map(({ own: { address, formula } }) => ({ address, formulas: [[formula]] })),
      });
    }
    if (kept.length > 0) return;
    for (const name of names) await workbook.names.remove(name);
    if (sheet !== undefined) await workbook.sheets.remove(sheet);
  });
  return kept;
}

async function isUntouched({ cells }: Workbook, { own: { sheet, address }, native }: HandedOn): Promise<boolean> {
  const formula = (await cells.formulas({ sheet, address }))[0]![0]!;
  return plain(formula) === plain(native ?? "");
}

/** A program may write a formula's blanks and capitals in its own way. */
const plain = (formula: string): string => formula.replace(/\s+/g, "").toUpperCase();
