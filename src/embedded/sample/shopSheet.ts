import { NUMBER_FORMAT, type Unit } from "../../functions/units";
import type { EmbeddedWords } from "../../locale/embedded";
import type { Locale } from "../../locale/Locale";
import type { SheetDraft } from "../SheetDraft";
import { spilling } from "./spilling";
import { shopOrders } from "./shop";

const formats = (...units: Unit[]): string[] => units.map((unit) => NUMBER_FORMAT[unit]);

const SEGMENTS = 10;
const MONTHS = 18;

/** The orders of the tea shop, and beside them what three formulas make of them. */
export function shopSheet({ sample: words }: EmbeddedWords, locale: Locale): SheetDraft {
  const orders = shopOrders();
  const last = orders.length + 3;
  const customers = new Set(orders.map(({ customer }) => customer)).size;
  const columns = `A4:A${last},B4:B${last},C4:C${last}`;
  return {
    name: words.shop,
    frozenRows: 3,
    widths: [90, 95, 80, 24, 90, 150, 100, 130, 40, 40, 40, 180, 24, 190, 130, 90, 110, 120, 150, 150, 130],
    blocks: [
      { at: "A1", cells: [[words.orders]], look: "title" },
      { at: "A3", cells: [[words.customer, words.date, words.amount]], look: "header" },
      { at: "A4", cells: orders.map(({ customer, date, amount }) => [customer, date, amount]), formats: formats("text", "date", "money") },
      { at: "E1", cells: [[words.rfm]], look: "title" },
      ...spilling("E3", `=RFM(${columns},,,"${locale}")`, customers, 8, formats("text", "count", "count", "money", "count", "count", "count", "text")),
      { at: "N1", cells: [[words.summary]], look: "title" },
      ...spilling("N3", `=RFMSUMMARY(${columns},,,"${locale}")`, SEGMENTS, 8, formats("text", "count", "share", "money", "share", "days", "days", "money")),
      { at: "N16", cells: [[words.cohorts]], look: "title" },
      ...spilling("N18", `=COHORTS(A4:A${last},B4:B${last},,,"${locale}")`, MONTHS, MONTHS + 2, formats("text", "count", "share")),
    ],
  };
}
