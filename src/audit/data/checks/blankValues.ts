import { isBlank } from "../../../cells/Cell";
import type { Finding } from "../Finding";
import { columnsWith, type Question, type Role } from "../Question";
import { rowsWhere } from "../rowsWhere";

/** Up to this share blank dates are gaps; where there are more, an open date (the end of a contract that runs) is the likelier reading. */
const GAPS = 0.1;

/**
 * Rows that say something else but have no date, no amount or no number. Our functions refuse a blank date, unless the date is one that may
 * be open (0, which some hosts deliver for blank, is the same); a blank amount is 0, and in RFM such a row is a purchase; a blank number is left out of lists, but is 0 in tables.
 * A column that is blank throughout is no finding: nobody would take it for data.
 */
export function blankValues(question: Question): readonly Finding[] {
  const { rows, roles } = question;
  return columnsWith(question, "date", "amount", "number", "share").flatMap((column): readonly Finding[] => {
    const found = rowsWhere(rows, column, (cell, row) => (isBlank(cell) || (cell === 0 && roles[column] === "date")) && rows[row]!.some((other) => !isBlank(other)));
    const filled = rows.length - found.length;
    return found.length === 0 || filled === 0 ? [] : [{ ...told(roles[column]!, found.length <= GAPS * rows.length), column, rows: found, data: {} }];
  });
}

function told(role: Role, fewBlank: boolean): Pick<Finding, "kind" | "weight"> {
  if (role === "date") return { kind: "blankDates", weight: fewBlank ? "refused" : "doubt" };
  return role === "amount" ? { kind: "blankAmounts", weight: "silent" } : { kind: "blankNumbers", weight: "doubt" };
}
