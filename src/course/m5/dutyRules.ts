import { isBlank, type Cell } from "../../cells/Cell";
import { everyCellFilled } from "../check/rules";
import type { Filled, Rule } from "../Step";
import { padded } from "./padded";
import { eachOnce, eachRow, isTyped, rowsOf } from "./rowRules";

export const DUTIES = 6;
/** From the closest control to the loosest. */
export const FREQUENCIES = ["eachCase", "daily", "weekly", "monthly", "quarterly"];

const FIELDS = ["duty", "criterion", "frequency", "price", "benefit"];
/** As somebody writes it: the value of a customer stands in B7. */
export const limit = '=AUTHORITYLIMIT(B7,REPURCHASE("unresolved","major"),REPURCHASE("quick","major"))';
/** A formula that reads a cell or calls a function: one of figures only is a figure typed in. */
const READS = /[A-Z]{1,3}\$?\d|[A-Z]\(|\[/i;

const hasFigure = (cell: Cell | undefined): boolean => /[\d一二三四五六七八九十百千零无]/.test(String(cell));
const filledRows = (filled: Filled) => rowsOf(filled, FIELDS);
const isWhole = (row: Readonly<Record<string, Cell>>): boolean => FIELDS.every((id) => !isBlank(row[id]));
const only = (...cells: readonly Cell[]): readonly Cell[] => padded(DUTIES, cells);

/** The dearest error is checked at least as often as any other. */
const dearestSeldom: Rule = {
  id: "dearestSeldom", weight: "actionable", reads: ["price", "frequency"], breaks: { frequency: only("daily", "quarterly") },
  find: (filled) => {
    const rows = rowsOf(filled, ["price", "frequency"]).map(({ price, frequency }) => ({ price: typeof price === "number" ? price : NaN, often: FREQUENCIES.indexOf(String(frequency)) }));
    const known = rows.filter(({ price, often }) => price > 0 && often >= 0);
    const dearest = known.find(({ price }) => price === Math.max(...known.map((each) => each.price)));
    return dearest && known.some(({ price, often }) => price < dearest.price && often < dearest.often) ? { row: rows.indexOf(dearest) + 1 } : undefined;
  },
};

export const dutyRules: readonly Rule[] = [
  everyCellFilled("whose", ["position"], { position: null }),
  { id: "noneWhole", weight: "essential", reads: FIELDS, breaks: { benefit: only() }, find: (filled) => (filledRows(filled).some(isWhole) ? undefined : {}) },
  eachRow("priceTyped", "essential", ["price"], ({ price }, at, filled) => price !== null && isTyped(filled, "price", at), { price: only(limit, 500) }),
  eachRow("priceOfFigures", "essential", ["price"], ({ price }, at, filled) => price !== null && !isTyped(filled, "price", at) && !READS.test(filled.formulas("price")[at] || filled.formulas("price")[0]!), { price: only(limit, "=20*25") }),
  eachRow("priceIsMoney", "essential", ["price"], ({ price }) => price !== null && !(typeof price === "number" && price > 0), { price: only(limit, "=B7-B7") }),
  eachOnce("dutyTwice", "duty", { duty: only("Answers every complaint", "Answers every complaint") }),
  eachRow("half", "actionable", FIELDS, (row) => Object.values(row).some((cell) => !isBlank(cell)) && !isWhole(row), { criterion: only("0 calls late") }),
  eachRow("criterionVague", "actionable", ["criterion"], ({ criterion }) => criterion !== null && !hasFigure(criterion), { criterion: only("Friendly", "Answer within 24 hours") }),
  dearestSeldom,
  everyCellFilled("unowned", ["owner", "due", "evidence"], { owner: null }, "actionable"),
];
