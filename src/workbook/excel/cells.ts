import { requireShape } from "../requireShape";
import type { Cells } from "../Workbook";
import { knowsSpilling, placeOf, rangeAt, run } from "./run";
import { cellRead, cellWritten, isFormula } from "./values";
import { withoutSpilled } from "./withoutSpilled";

export const cells: Cells = {
  read: (place) =>
    run(async (context) => {
      const range = rangeAt(context, place);
      range.load("values, valueTypes");
      await context.sync();
      const { values, valueTypes } = range;
      return values.map((row, r) => row.map((value, c) => cellRead(value, valueTypes[r]![c])));
    }),

  formulas: (place) =>
    run(async (context) => {
      const range = rangeAt(context, place);
      range.load(knowsSpilling() ? "formulas, values, hasSpill" : "formulas, values");
      await context.sync();
      const { formulas, values } = range;
      const found = formulas.map((row, r) => row.map((formula: unknown, c) => (isFormula(formula, values[r]![c]) ? formula : "")));
      return knowsSpilling() && range.hasSpill !== false ? withoutSpilled(context, place, found) : found;
    }),

  async write(place, block) {
    requireShape(place, block);
    await run(async (context) => {
      rangeAt(context, place).values = block.map((row) => row.map(cellWritten));
      await context.sync();
    });
  },

  async writeFormulas(place, formulas) {
    requireShape(place, formulas);
    await run(async (context) => {
      rangeAt(context, place).formulas = formulas.map((row) => [...row]);
      await context.sync();
    });
  },

  clear: (place) =>
    run(async (context) => {
      rangeAt(context, place).clear("Contents");
      await context.sync();
    }),

  spill: async ({ sheet, address }) => ({ sheet, address: (await spills(sheet, [address]))[0]! }),

  spills,
};

async function spills(sheet: string, addresses: readonly string[]): Promise<readonly string[]> {
  if (!knowsSpilling() || addresses.length === 0) return addresses;
  return run(async (context) => {
    const blocks = addresses.map((address) => rangeAt(context, { sheet, address }).getSpillingToRangeOrNullObject());
    for (const block of blocks) block.load("address");
    await context.sync();
    return blocks.map((block, at) => (block.isNullObject ? addresses[at]! : placeOf(block).address));
  });
}
