import type { Snapshot } from "../../files/store/Snapshot";
import { embeddedWords } from "../../locale/embedded";
import type { Locale } from "../../locale/Locale";
import { snapshotOf } from "../snapshotOf";
import { casesSheet } from "./cases";
import { shopSheet } from "./shopSheet";

/** The workbook a newcomer sees: two cases of the course book, and a shop to play with. */
export const sampleWorkbook = (locale: Locale): Snapshot => {
  const words = embeddedWords(locale);
  return snapshotOf([casesSheet(words), shopSheet(words, locale)]);
};

/** A workbook with one empty sheet. */
export const emptyWorkbook = (): Snapshot => snapshotOf([{ name: "Sheet1", blocks: [] }]);
