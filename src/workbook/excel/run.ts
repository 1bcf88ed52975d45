/// <reference types="office-js" />
import { splitReference } from "../../cells/sheetName";
import type { Place } from "../Workbook";

/** One batch of requests. It waits while somebody edits a cell: Excel would refuse it in that time. */
export const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => Excel.run({ delayForCellEdit: true }, batch);

export const rangeAt = (context: Excel.RequestContext, { sheet, address }: Place): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(address);

/** The place a range says it is at: `'New orders'!A2:C40`. */
export function placeOf({ address }: Pick<Excel.Range, "address">): Place {
  const { sheet, address: cells } = splitReference(address);
  if (sheet === undefined) throw new Error(`placeOf requires an address with its sheet, got ${address}`);
  return { sheet, address: cells };
}

/** Whether this Excel knows what spills: those sold once, up to 2019, do not. */
export const knowsSpilling = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.12");
