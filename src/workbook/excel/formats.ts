import type { Formats } from "../Workbook";
import { rangeAt, run } from "./run";

export const formats: Formats = {
  number: (place, format) =>
    run(async (context) => {
      formatNumbers(rangeAt(context, place), format);
      await context.sync();
    }),

  numbers: (place) =>
    run(async (context) => {
      const range = rangeAt(context, place);
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as string[][];
    }),
};

// One format for a whole block is lawful, though the types know only a format a cell.
export const formatNumbers = (range: Excel.Range, format: string): void => range.set({ numberFormat: format as unknown as string[][] });
