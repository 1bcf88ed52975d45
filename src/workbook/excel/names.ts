import type { Names, Place, SheetName, TakenName } from "../Workbook";
import { nameFormula, placeNamed } from "./nameFormula";
import { placeOf, rangeAt, run } from "./run";

export const names: Names = {
  /** One sync, as nearly every name spells its block out; a second where a formula computes one, as OFFSET does. */
  list: () =>
    run(async (context) => {
      const { names: collection } = context.workbook;
      collection.load(LOADED);
      await context.sync();
      return placed(context, collection.items);
    }),

  ofSheets: () =>
    run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.names.load(LOADED);
      await context.sync();
      const found: SheetName[] = [];
      for (const { name: sheet, names: own } of worksheets.items) found.push(...(await placed(context, own.items)).map((named) => ({ ...named, sheet })));
      return found;
    }),

  define: (name, place, knownOn) =>
    run(async (context) => {
      const collection = knownOn === undefined ? context.workbook.names : context.workbook.worksheets.getItem(knownOn).names;
      const known = collection.getItemOrNullObject(name);
      known.load("name");
      await context.sync();
      if (known.isNullObject) collection.add(name, rangeAt(context, place));
      else known.formula = nameFormula(place);
      await context.sync();
    }),

  formulas: () =>
    run(async (context) => {
      const collection = context.workbook.names;
      collection.load("items/name, items/visible, items/formula");
      await context.sync();
      return collection.items
        .filter(({ visible, formula }) => visible && String(formula).startsWith("=") && !placeNamed(String(formula)))
        .map(({ name, formula }) => ({ name, formula: String(formula) }));
    }),

  taken: () =>
    run(async (context) => {
      const { names: collection, worksheets } = context.workbook;
      collection.load("items/name");
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) sheet.names.load("items/name");
      await context.sync();
      const ofSheets = worksheets.items.flatMap(({ name: sheet, names: own }) => own.items.map(({ name }): TakenName => ({ name, sheet })));
      return [...collection.items.map(({ name }): TakenName => ({ name, sheet: undefined })), ...ofSheets];
    }),

  defineFormulas: (named) =>
    run(async (context) => {
      const known = named.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
      for (const item of known) item.load("name");
      await context.sync();
      named.forEach(({ name, formula }, at) => {
        if (known[at]!.isNullObject) context.workbook.names.add(name, formula);
        else known[at]!.formula = formula;
      });
      await context.sync();
    }),

  remove: (name) =>
    run(async (context) => {
      context.workbook.names.getItem(name).delete();
      await context.sync();
    }),
};

const LOADED = "items/name, items/type, items/visible, items/formula";

/** The blocks of names that are there for people to see. One that a formula computes is asked for. */
async function placed(context: Excel.RequestContext, items: readonly Excel.NamedItem[]): Promise<{ name: string; place: Place }[]> {
  const named = items
    .filter(({ type, visible, formula }) => type === "Range" && visible && !String(formula).includes("#REF!"))
    .map((item) => ({ name: item.name, place: placeNamed(String(item.formula)), item }));
  const computed = named.filter(({ place }) => !place).map(({ name, item }) => ({ name, range: item.getRangeOrNullObject() }));
  for (const { range } of computed) range.load("address");
  if (computed.length > 0) await context.sync();
  const places = new Map(computed.map(({ name, range }) => [name, range.isNullObject ? undefined : placeOf(range)]));
  return named.map(({ name, place }) => ({ name, place: place ?? places.get(name) })).filter(isPlaced);
}

const isPlaced = (named: { readonly name: string; readonly place: Place | undefined }): named is { name: string; place: Place } => named.place !== undefined;
