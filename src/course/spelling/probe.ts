import type { Spelling } from "./Spelling";

/** Calls of Excel's own functions that a lesson may mention: lawful wherever they stand. */
const CALLS: Readonly<Record<string, string>> = {
  ABS: "ABS(0)", AND: "AND(1)", AVERAGE: "AVERAGE(0)", COUNT: "COUNT(0)", COUNTA: "COUNTA(0)", COUNTIF: "COUNTIF(A1,1)", COUNTIFS: "COUNTIFS(A1,1)", IFERROR: "IFERROR(0,0)", INDEX: "INDEX(A1,1)", MATCH: "MATCH(1,A1)", MAX: "MAX(0)",
  MIN: "MIN(0)", NOT: "NOT(1)", OR: "OR(1)", ROUND: "ROUND(0,0)", ROUNDUP: "ROUNDUP(0,0)", SQRT: "SQRT(0)", SUM: "SUM(0)", SUMIFS: "SUMIFS(A1,A1,1)", SUMPRODUCT: "SUMPRODUCT(0)",
};

/** Excel's own functions whose names the program is asked for. */
export const ASKED: readonly string[] = Object.keys(CALLS);

/**
 * A formula for a cell of the lesson sheet. The program tells how it writes it; the answer shows its separators and what it calls its functions.
 * It gives 1 whatever the functions give.
 */
export const PROBE = `=IF(1.5>1,1,IFERROR(${Object.values(CALLS).join("+")},0))`;

/** Reads the answer: functions stand in the order in which they were asked. */
export function readSpelling(written: string): Spelling {
  const [, decimal = "."] = /1(\D)5>1/.exec(written) ?? [];
  const [, separator = ","] = /5>1(\D)1/.exec(written) ?? [];
  const names = [...written.matchAll(/([\p{L}][\p{L}\p{N}._]*)(?=\()/gu)].map(([, name]) => name!);
  const functions = Object.fromEntries(["IF", ...ORDER].flatMap((name, at) => (names[at] !== undefined && names[at] !== name ? [[name, names[at]]] : [])));
  return { decimal, separator, functions };
}

/** The functions of the probe as they follow each other. */
const ORDER = [...PROBE.matchAll(/([A-Z]+)(?=\()/g)].map(([, name]) => name!).slice(1);
