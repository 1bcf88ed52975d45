import type { Node } from "../../syntax/Node";
import { ownName } from "./ownName";

/** Functions of the program that show an error whichever of their arguments fails. All others are held for such as may not, among them those of add-ins. */
const SHOWING: ReadonlySet<string> = new Set(
  ("ABS AND AVERAGE CEILING CONCAT CONCATENATE DATE DAY EDATE EOMONTH EXP EXACT FIXED FLOOR INT IRR LEFT LEN LN LOG LOG10 LOWER MAX MEDIAN MID MIN MOD MONTH MROUND NOT NPV OR PMT POWER PRODUCT PROPER PV QUOTIENT " +
    "RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SQRT STDEV.P STDEV.S SUBSTITUTE SUM SUMPRODUCT SUMSQ TEXT TEXTJOIN TRIM TRUNC UPPER VALUE VAR.P VAR.S XOR YEAR").split(" "),
);
/** These show the error of what they ask first; the rest of them may not be reached. */
const ASKING_FIRST: ReadonlySet<string> = new Set(["IF", "CHOOSE", "SWITCH"]);

/** Whether an error in one of the children of a node may not be seen: `IFERROR` takes it, another branch of `IF` is taken. */
export function mayHide(node: Node, child: number): boolean {
  if (node.kind === "applied") return true;
  // Ours answer an error with an error, under whatever namespace.
  if (node.kind !== "call" || ownName(node.name, undefined)) return false;
  const name = node.name.toUpperCase().replace(/^_XLFN\./, "");
  return !(SHOWING.has(name) || (child === 0 && ASKING_FIRST.has(name)));
}
