import { answer, gap, given, input, table, type Part } from "../sheet/parts";

export const MEASURES = 5;
export const DEALERS = 6;
export const ORDERS = 10;
export const OWN = 4;
export const SIGNALS = 5;

const scale: readonly Part[] = [
  table("scale", MEASURES, [
    { id: "measure", role: "label" },
    { id: "weight", role: "input", unit: "mark" },
    { id: "value", role: "input", unit: "number" },
    { id: "low", role: "input", unit: "number" },
    { id: "high", role: "input", unit: "number" },
    { id: "place", role: "answer", unit: "share" },
  ]),
  answer("index", "share"),
];

const dealers: readonly Part[] = [
  input("asOf", "date"),
  table("dealers", DEALERS, [
    { id: "dealer", role: "label" },
    { id: "began", role: "input", unit: "date" },
    { id: "left", role: "input", unit: "date" },
  ]),
  answer("tenure", "days"),
  gap,
  input("contracts", "count"),
  input("due", "count"),
  input("renewed", "count"),
  input("automatic", "count"),
  answer("renewal", "share"),
];

const orders: readonly Part[] = [
  table("orders", ORDERS, [
    { id: "buyer", role: "input", unit: "number" },
    { id: "day", role: "input", unit: "date" },
  ]),
  answer("repeat", "share"),
];

const ownPlace = "LOYALTYINDEX(1,{mineNow.each},{mineLow.each},{mineHigh.each})";

const own: readonly Part[] = [
  table("ownScale", OWN, [
    { id: "mine", role: "free", unit: "text" },
    { id: "mineWeight", role: "free", unit: "number", allowed: { from: 0, to: 1000 } },
    { id: "mineNow", role: "free", unit: "number" },
    { id: "mineLow", role: "free", unit: "number" },
    { id: "mineHigh", role: "free", unit: "number" },
    { id: "minePlace", role: "given", unit: "share", formula: { fill: `=IF(COUNT({mineNow.each},{mineLow.each},{mineHigh.each})<3,"",IFERROR(${ownPlace},""))` } },
  ]),
  given("mineIndex", "share", '=IF(COUNT({minePlace})=0,"",IFERROR(LOYALTYINDEX({mineWeight},{mineNow},{mineLow},{mineHigh}),""))'),
];

/** How far a signal has gone from what is usual to its threshold, whichever side of it that lies on. */
const way = '=IF(COUNT({usual.each},{threshold.each},{current.each})<3,"",IFERROR(({current.each}-{usual.each})/({threshold.each}-{usual.each}),""))';

const signals: readonly Part[] = [
  table("signals", SIGNALS, [
    { id: "signal", role: "free", unit: "text" },
    { id: "usual", role: "free", unit: "number" },
    { id: "threshold", role: "free", unit: "number" },
    { id: "current", role: "free", unit: "number" },
    { id: "way", role: "given", unit: "share", formula: { fill: way } },
    { id: "owner", role: "free", unit: "text" },
    { id: "checkOn", role: "free", unit: "date" },
    { id: "evidence", role: "free", unit: "text" },
  ]),
  given("unset", "count", '=SUMPRODUCT(({signal}<>"")*(1-ISNUMBER({threshold})))'),
  given("nearest", "text", '=IF(COUNT({way})=0,"",IF(MAX({way})<=0,"",INDEX({signal},MATCH(MAX({way}),{way},0))))'),
];

export const sheet: readonly Part[] = [...scale, gap, ...dealers, gap, ...orders, gap, ...own, gap, ...signals];
