import { NUMBER_FORMAT, type Unit } from "../../functions/units";
import type { EmbeddedWords } from "../../locale/embedded";
import type { Locale } from "../../locale/Locale";
import type { SheetDraft } from "../SheetDraft";
import { shopOrders } from "./shop";

const formats = (...units: Unit[]): string[] => units.map((unit) => NUMBER_FORMAT[unit]);

const SEGMENTS = 10;
const MONTHS = 18;

/** Cells that only get a format: the first cell holds a header, so a formula's block begins a row above. */
const blank = (rows: number, columns: number): null[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));

/** The orders of the tea shop, and beside them what three formulas make of them. */
export function shopSheet({ sample: words }: EmbeddedWords, locale: Locale): SheetDraft {
  const orders = shopOrders();
  const last = orders.length + 3;
  const customers = new Set(orders.map(({ customer }) => customer)).size;
  const columns = `A4:A${last},B4:B${last},C4:C${last}`;
  return {
    name: words.shop,
    frozenRows: 3,
    widths: [90, 95, 80, 24, 90, 110, 80, 120, 50, 50, 50, 170, 24, 190],
    blocks: [
      { at: "A1", cells: [[words.orders]], look: "title" },
      { at: "A3", cells: [[words.customer, words.date, words.amount]], look: "header" },
      { at: "A4", cells: orders.map(({ customer, date, amount }) => [customer, date, amount]), formats: formats("text", "date", "money") },
      { at: "E1", cells: [[words.rfm]], look: "title" },
      { at: "E3", cells: [[`=RFM(${columns},,,"${locale}")`]] },
      { at: "E4", cells: blank(customers, 8), formats: formats("text", "count", "count", "money", "count", "count", "count", "text") },
      { at: "N1", cells: [[words.summary]], look: "title" },
      { at: "N3", cells: [[`=RFMSUMMARY(${columns},,,"${locale}")`]] },
      { at: "N4", cells: blank(SEGMENTS, 8), formats: formats("text", "count", "share", "money", "share", "days", "days", "money") },
      { at: "N16", cells: [[words.cohorts]], look: "title" },
      { at: "N18", cells: [[`=COHORTS(A4:A${last},B4:B${last},,,"${locale}")`]] },
      { at: "N19", cells: blank(MONTHS, MONTHS + 2), formats: formats("text", "count", "share") },
    ],
  };
}

