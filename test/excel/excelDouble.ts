import type { Place } from "../../src/workbook/Workbook";
import { Book } from "./double/Book";
import { Context, Turns, type Told } from "./double/Context";
import { Events } from "./double/Events";
import { OfficeError } from "./double/OfficeError";

/** A small Excel in memory, in place of the globals of Office.js. */
export interface ExcelDouble {
  readonly book: Book;
  readonly events: Told;
  /** How many times a batch was sent so far. */
  readonly syncs: number;
  numberFormat(place: Place): string;
  uninstall(): void;
}

type Batch<T> = (context: Context) => Promise<T>;
const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

/** Puts the double into place. `version` is the newest set of Excel's API it pretends to know. */
export function installExcel(version = "1.17"): ExcelDouble {
  const book = new Book();
  const events: Told = { changed: new Events(), selected: new Events() };
  const turns = new Turns();
  const run = async <T>(first: Batch<T> | Context | object, second?: Batch<T>): Promise<T> => {
    const context = first instanceof Context ? first : new Context(book, events, turns);
    const result = await (second ?? (first as Batch<T>))(context);
    await context.sync();
    return result;
  };
  const requirements = { isSetSupported: (set: string, wanted: string) => set === "ExcelApi" && number(wanted) <= number(version) };
  Object.assign(globalThis, { Excel: { run }, Office: { context: { requirements } }, OfficeExtension: { Error: OfficeError } });
  return {
    book,
    events,
    get syncs() {
      return turns.taken;
    },
    numberFormat: ({ sheet, address }) => book.sheet(sheet)!.formats.get(address) ?? "General",
    uninstall: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** `1.12` is newer than `1.9`. */
const number = (version: string): number => Number(version.split(".")[0]) * 1000 + Number(version.split(".")[1]);
