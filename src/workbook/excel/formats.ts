import type { Formats } from "../Workbook";
import { rangeAt, run } from "./run";

export const formats: Formats = {
  number: (place, format) =>
    run(async (context) => {
      // One format for a whole block is lawful, though the types know only a format a cell.
      rangeAt(context, place).set({ numberFormat: format as unknown as string[][] });
      await context.sync();
    }),
};
