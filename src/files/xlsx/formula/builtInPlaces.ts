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

/** At which places a function of Excel, in capitals, takes a block and makes one value of it; undefined for one that may give several whatever it is given. */
export function builtInPlaces(name: string): ((place: number) => boolean) | undefined {
  if (TAKES_BLOCKS.has(name)) return () => true;
  return PLAIN.has(name) ? () => false : BLOCKS_AT[name];
}
