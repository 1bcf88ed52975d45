import { qualify } from "../../cells/sheetName";
import type { Names, Place } from "../Workbook";
import { placeOf, rangeAt, run } from "./run";

export const names: Names = {
  list: () =>
    run(async (context) => {
      const collection = context.workbook.names;
      collection.load("items/name, items/type, items/visible");
      await context.sync();
      const named = collection.items.filter(({ type, visible }) => type === "Range" && visible).map((item) => ({ name: item.name, range: item.getRangeOrNullObject() }));
      for (const { range } of named) range.load("address");
      await context.sync();
      return named.filter(({ range }) => !range.isNullObject).map(({ name, range }) => ({ name, place: placeOf(range) }));
    }),

  define: (name, place) =>
    run(async (context) => {
      const known = context.workbook.names.getItemOrNullObject(name);
      known.load("name");
      await context.sync();
      if (known.isNullObject) context.workbook.names.add(name, rangeAt(context, place));
      else known.formula = `=${absolute(place)}`;
      await context.sync();
    }),

  remove: (name) =>
    run(async (context) => {
      context.workbook.names.getItem(name).delete();
      await context.sync();
    }),
};

/** `'New orders'!$A$2:$C$40`: a relative reference in a name would move with the cell that reads it. */
const absolute = ({ sheet, address }: Place): string => qualify(sheet, address.replace(/[A-Z]+|\d+/gi, "$$$&"));
