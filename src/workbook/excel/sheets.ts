import { freeSheetName } from "../freeName";
import type { Sheets } from "../Workbook";
import { placeOf, run } from "./run";

export const sheets: Sheets = {
  names: () => run(namesIn),

  add: (wanted) =>
    run(async (context) => {
      const name = freeSheetName(wanted, await namesIn(context));
      context.workbook.worksheets.add(name);
      await context.sync();
      return name;
    }),

  remove: (name) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }),

  activate: (name) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    }),

  used: (name) =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load("address");
      await context.sync();
      return range.isNullObject ? undefined : placeOf(range);
    }),
};

async function namesIn(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
