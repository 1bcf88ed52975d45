import { freeTableName } from "../freeName";
import type { Tables } from "../Workbook";
import { placeOf, rangeAt, run } from "./run";

export const tables: Tables = {
  list: () =>
    run(async (context) => {
      const collection = context.workbook.tables;
      collection.load("items/name");
      await context.sync();
      const found = collection.items.map((table) => ({ name: table.name, range: table.getRange() }));
      for (const { range } of found) range.load("address");
      await context.sync();
      return found.map(({ name, range }) => ({ name, place: placeOf(range) }));
    }),

  parts: () =>
    run(async (context) => {
      const collection = context.workbook.tables;
      collection.load("items/name");
      await context.sync();
      const found = collection.items.map((table) => ({ name: table.name, range: table.getRange(), body: table.getDataBodyRange(), columns: table.columns }));
      for (const { range, body, columns } of found) {
        range.load("address");
        body.load("address");
        columns.load("items/name");
      }
      await context.sync();
      return found.map(({ name, range, body, columns }) => ({ name, place: placeOf(range), body: placeOf(body), columns: columns.items.map((column) => column.name) }));
    }),

  add: (wanted, place) =>
    run(async (context) => {
      const name = freeTableName(wanted, await takenIn(context));
      context.workbook.tables.add(rangeAt(context, place), true).name = name;
      await context.sync();
      return name;
    }),
};

/** Tables and named blocks share their names. */
async function takenIn(context: Excel.RequestContext): Promise<readonly string[]> {
  const { tables: known, names } = context.workbook;
  known.load("items/name");
  names.load("items/name");
  await context.sync();
  return [...known.items, ...names.items].map(({ name }) => name);
}
