import { everyBegunRowFilled, everyCell, everyCellFilled, atLeast } from "../check/rules";
import { free, gap, given, table } from "../sheet/parts";
import type { Data, Step } from "../Step";
import { addsUp, notAllAlike } from "./segmentRules";

const ROWS = 5;
const COLUMNS = ["segment", "spend", "won", "margin", "churn"];
const padded = <T>(cells: readonly T[]): readonly (T | null)[] => [...cells, ...Array.from({ length: ROWS - cells.length }, () => null)];

const TABLE = {
  segment: ["A", "B", "C"],
  spend: [300_000, 420_000, 480_000],
  won: [180, 150, 70],
  margin: [800, 1200, 3000],
  churn: [0.3, 0.2, 0.1],
};
const example: Data = {
  totalSpend: 1_200_000, totalWon: 400, discount: 0.1, evidence: "X", decision: "X", owner: "X", due: 46_112,
  ...Object.fromEntries(Object.entries(TABLE).map(([id, cells]) => [id, padded<string | number>(cells)])),
};

/** Blank until the row is filled: no error stands in a template that nobody has begun. */
const once = (formula: string): { fill: string } => ({ fill: `=IF(COUNT({spend.each},{won.each},{margin.each},{churn.each})<4,"",${formula})` });
const CAC = "CAC({spend.each},{won.each})";
const LTV = "LTV({margin.each},{churn.each},{discount})";

export const ownSegments: Step = {
  id: "1.6",
  kind: "completeness",
  minutes: 15,
  sheet: [
    free("totalSpend", "money"),
    free("totalWon", "count"),
    free("discount", "share", { from: 0, to: 1 }),
    free("evidence"),
    gap,
    table("segments", ROWS, [
      { id: "segment", role: "free", unit: "text" },
      { id: "spend", role: "free", unit: "money" },
      { id: "won", role: "free", unit: "count" },
      { id: "margin", role: "free", unit: "money" },
      { id: "churn", role: "free", unit: "share", allowed: { from: 0, to: 1 } },
      { id: "cac", role: "given", unit: "money", formula: once(CAC) },
      { id: "ltv", role: "given", unit: "money", formula: once(LTV) },
      // A segment that costs nothing to win has no ratio.
      { id: "ratio", role: "given", unit: "ratio", formula: once(`IF({spend.each}=0,"",LTVTOCAC(${LTV},${CAC}))`) },
    ]),
    gap,
    given("spendLeft", "money", "={totalSpend}-SUM({spend})"),
    given("wonLeft", "count", "={totalWon}-SUM({won})"),
    given("weakest", "text", '=IF(COUNT({ratio})=0,"",IFERROR(XLOOKUP(MIN({ratio}),{ratio},{segment}),""))'),
    gap,
    free("decision"),
    free("owner"),
    free("due", "date"),
  ],
  rules: [
    everyCellFilled("totals", ["totalSpend", "totalWon"], { totalSpend: null }),
    atLeast("segmentsNamed", "segment", 2, { ...Object.fromEntries(COLUMNS.map((id) => [id, padded([TABLE[id as keyof typeof TABLE][0]!])])) }),
    everyBegunRowFilled("rowsWhole", COLUMNS, { margin: padded([800, null, 3000]) }),
    everyCell("spendIsNumber", "spend", (cell) => typeof cell === "number" && cell >= 0, { spend: padded([300_000, "420 thousand", 480_000]) }),
    everyCell("marginIsNumber", "margin", (cell) => typeof cell === "number", { margin: padded([800, "1200 a year", 3000]) }),
    everyCell("wonSomebody", "won", (cell) => typeof cell === "number" && cell > 0, { won: padded([180, 0, 220]) }),
    everyCell("churnIsShare", "churn", (cell) => typeof cell === "number" && cell > 0 && cell <= 1, { churn: padded([0.3, 20, 0.1]) }),
    addsUp("spendAddsUp", "spend", "totalSpend", { totalSpend: 1_300_000 }),
    addsUp("wonAddsUp", "won", "totalWon", { totalWon: 450 }),
    everyCellFilled("evidenceNamed", ["evidence"], { evidence: null }),
    everyCellFilled("decided", ["decision", "owner", "due"], { owner: null }),
    notAllAlike("sameChurn", "churn", { churn: padded([0.2, 0.2, 0.2]) }),
    notAllAlike("sameMargin", "margin", { margin: padded([1500, 1500, 1500]) }),
    everyCell("fewWon", "won", (cell) => typeof cell === "number" && cell >= 30, { won: padded([200, 185, 15]) }, "informative"),
  ],
  example,
  marks: [
    { on: "ratio", when: "=N({ratio.each})>=1", as: "good" },
    { on: "ratio", when: "=AND(ISNUMBER({ratio.each}),N({ratio.each})<1)", as: "poor" },
    { on: "spendLeft", when: "=ABS({spendLeft})>=0.005", as: "poor" },
    { on: "wonLeft", when: "=ABS({wonLeft})>=0.005", as: "poor" },
  ],
  worst: "weakest",
  own: {
    columns: [
      { id: "segment", kind: "text" },
      { id: "spend", kind: "number" },
      { id: "won", kind: "number" },
      { id: "margin", kind: "number" },
      { id: "churn", kind: "share" },
    ],
    measures: [
      { id: "meanCac", unit: "money", formula: "=CAC(SUM({spend}),SUM({won}))", book: { step: "1.1", answer: "cac" } },
      { id: "meanLtv", unit: "money", formula: "=SUMPRODUCT({won},LTV({margin},{churn},10%))/SUM({won})", book: { step: "1.3", answer: "start" } },
      { id: "meanRatio", unit: "ratio", formula: "=SUMPRODUCT({won},LTV({margin},{churn},10%))/SUM({spend})", book: { step: "1.4", answer: "ratio" } },
    ],
    example: TABLE,
  },
  chart: { kind: "bars", categories: "segment", series: ["cac", "ltv"], unit: "money" },
};
