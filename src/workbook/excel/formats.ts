import type { Formats } from "../Workbook";
import { rangeAt, run } from "./run";

export const formats: Formats = {
  number: (place, format) =>
    run(async (context) => {
      formatNumbers(rangeAt(context, place), format);
      await context.sync();
    }),
};

// One format for a whole block is lawful, though the types know only a format a cell.
export const formatNumbers = (range: Excel.Range, format: string): void => range.set({ numberFormat: format as unknown as string[][] });
