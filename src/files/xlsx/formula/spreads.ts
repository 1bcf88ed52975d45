import { readAddress } from "../../../cells/address";
import { callAt, type Call } from "./calls";
import { tokens, type Token } from "./tokens";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** These make one value of each block they are given. */
const TAKES_BLOCKS = words(`
AND AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK CORREL COVAR COVARIANCE.P COVARIANCE.S DEVSQ GEOMEAN HARMEAN INTERCEPT IRR KURT MAX MAXA MEDIAN MIN MINA MIRR NPV OR PEARSON PRODUCT
ROWS COLUMNS RSQ SKEW SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP SUM SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TEXTJOIN CONCAT VAR VAR.P VAR.S VARP XIRR XNPV XOR`);

/** These take blocks at some of their places, counted from 0, and one value at the others. */
const BLOCKS_AT: Readonly<Record<string, (place: number) => boolean>> = {
  ...each("COUNTIF LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK", (place) => place === 0),
  ...each("SUMIF AVERAGEIF", (place) => place !== 1),
  ...each("COUNTIFS", (place) => place % 2 === 0),
  ...each("SUMIFS AVERAGEIFS MAXIFS MINIFS", (place) => place === 0 || place % 2 === 1),
  ...each("MATCH VLOOKUP HLOOKUP RANK RANK.EQ RANK.AVG", (place) => place === 1),
  ...each("SUBTOTAL FORECAST FORECAST.LINEAR", (place) => place > 0),
};

function each(names: string, takes: (place: number) => boolean): Record<string, typeof takes> {
  return Object.fromEntries(names.split(" ").map((name) => [name, takes]));
}

/** These give one value where they are given one. */
const PLAIN = words(`
ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE CONCATENATE COS DATE DATEDIF DATEVALUE DAY DAYS DAYS360 EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FACT FALSE FIND FIXED FLOOR FV HOUR IF IFERROR
IFNA IFS INT IPMT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NA NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NORMDIST
NORMINV NORMSDIST NORMSINV NOT NOW NPER ODD PI PMT POWER PPMT PROPER PV QUOTIENT RATE REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE SWITCH T TAN TEXT TIME TODAY
TRIM TRUE TRUNC UPPER VALUE WEEKDAY WEEKNUM YEAR YEARFRAC`);

/**
 * Whether a formula may give more values than one. Excel takes a formula that is not marked in the file as one that gives a single value, whatever it
 * is made of; one that is marked and gives a single value all the same looks and counts as any other.
 */
export const spreads = (formula: string): boolean => several(tokens(formula.replace(/^=/, "")));

function several(pieces: readonly Token[]): boolean {
  for (let at = 0; at < pieces.length; ) {
    const call = callAt(pieces, at);
    if (call ? callSpreads(call) : pieceSpreads(pieces[at]!)) return true;
    at = call ? call.next : at + 1;
  }
  return false;
}

function callSpreads({ name, args }: Call): boolean {
  const capitals = name.toUpperCase();
  const takesBlock = TAKES_BLOCKS.has(capitals) ? () => true : PLAIN.has(capitals) ? () => false : BLOCKS_AT[capitals];
  return !takesBlock || args.some((arg, place) => !(takesBlock(place) && isReference(arg)) && several(arg));
}

/** Only a block, without anything that is done with it. */
const isReference = (pieces: readonly Token[]): boolean => pieces.every(({ kind, text }) => ["word", "sheet", "bracket", "number", "space"].includes(kind) || "!:".includes(text));

function pieceSpreads({ kind, text }: Token): boolean {
  if (kind === "word") return !/^(TRUE|FALSE)$/i.test(text) && !readAddress(text);
  return kind === "bracket" || kind === "sheet" || (kind === "sign" && ":{#@".includes(text));
}
