import { atLeast, everyBegunRowFilled, everyCellFilled } from "../check/rules";
import type { Step } from "../Step";
import { factors } from "./factors";
import { free, gap, given, table } from "../sheet/parts";
import { emptyCells, oneSource, otherPick } from "./needRules";

const NEEDS = 6;
const [PRODUCTS, MARKETS] = [8, 4];
/** Seven changes of need in the course book 003, one of which is said not to follow the rule. It has no key. */
const CHANGES = ["grade", "cheaper", "quality", "service", "personal", "brand", "image"];

const BLANKS = "BYROW({matrix},LAMBDA(line,COUNTBLANK(line)))";

const padded = <T>(cells: readonly T[]): readonly (T | null)[] => [...cells, ...Array.from({ length: NEEDS - cells.length }, () => null)];
const need = padded(["Orders by telephone at night", "Stock seen on the screen", "One bill for all branches"]);
const evidence = padded(["14 requests in May", "Offer of the rival of 3 April", "5 of 8 key customers"]);
const owner = padded(["Service", "Development", "Sales"]);
const matrix = Array.from({ length: PRODUCTS * MARKETS }, (_, at) => (at * 37) % 90 + 5);

export const newNeeds: Step = {
  id: "3.6",
  kind: "completeness",
  minutes: 15,
  sheet: [
    table("register", NEEDS, [
      { id: "need", role: "free", unit: "text" },
      { id: "origin", role: "free", unit: "text", allowed: { options: ["self", "industry", "rivals"] } },
      { id: "factor", role: "free", unit: "text", allowed: { options: ["environment", "competition", "cycle"] } },
      { id: "evidence", role: "free", unit: "text" },
      { id: "owner", role: "free", unit: "text" },
      { id: "due", role: "free", unit: "date" },
      // 0 named, 1 with its origin, 2 owned, 3 proved.
      { id: "stage", role: "given", unit: "mark", formula: { fill: '=IF({need.each}="","",IF({origin.each}="",0,IF({owner.each}="",1,IF({evidence.each}="",2,3))))' } },
    ]),
    gap,
    {
      part: "cross", id: "matrix", role: "free", unit: "number",
      down: { id: "product", unit: "label", count: PRODUCTS },
      across: { id: "market", unit: "label", count: MARKETS },
    },
    given("empty", "count", "=COUNTBLANK({matrix})"),
    given("coverage", "share", '=COUNTIF({matrix},">0")/(ROWS({matrix})*COLUMNS({matrix}))'),
    given("emptiest", "text", `=IF(OR({empty}=0,COUNT({matrix})=0),"",INDEX({product},MATCH(MAX(${BLANKS}),${BLANKS},0)))`),
    gap,
    free("odd", "text", { options: CHANGES }),
    free("why"),
  ],
  questions: [
    factors,
    { id: "missed", kind: "many", options: ["research", "core", "renewal", "price", "sellers"], right: ["research", "core", "renewal"] },
  ],
  rules: [
    atLeast("tooFewNeeds", "need", 3, { need: padded(["Orders by telephone at night"]), origin: padded(["self"]), evidence: padded(["14 requests"]), owner: padded(["Service"]) }),
    everyBegunRowFilled("needUnproved", ["need", "origin", "evidence", "owner"], { evidence: padded(["14 requests in May", null, "5 of 8 key customers"]) }),
    atLeast("matrixThin", "matrix", PRODUCTS, { matrix: matrix.map((figure, at) => (at < 3 ? figure : null)) }),
    everyBegunRowFilled("needUndated", ["need", "factor", "due"], { due: padded([46_112]) }, "actionable"),
    everyCellFilled("oddMissing", ["odd", "why"], { why: null }, "actionable"),
    oneSource({ origin: padded(["self", "self", "self"]) }),
    emptyCells({ matrix: matrix.map((figure, at) => (at === 5 ? null : figure)) }),
    otherPick({ odd: "brand" }),
  ],
  example: { need, origin: padded(["self", "rivals", "self"]), factor: padded(["environment", "competition", "cycle"]), evidence, owner, due: padded([46_112, 46_142, 46_203]), matrix, odd: "cheaper", why: "All others rise" },
  own: {
    columns: [
      { id: "need", kind: "text" },
      { id: "origin", kind: "text" },
      { id: "evidence", kind: "text" },
      { id: "owner", kind: "text" },
    ],
    measures: [
      { id: "needs", unit: "count", formula: "=COUNTA({need})" },
      { id: "proved", unit: "share", formula: "=COUNTA({evidence})/COUNTA({need})" },
      { id: "owners", unit: "count", formula: "=ROWS(UNIQUE({owner}))" },
    ],
    example: { need: ["Orders at night", "Stock on the screen", "One bill"], origin: ["self", "rivals", "industry"], evidence: ["14 requests", "Offer of a rival", "Trade fair"], owner: ["Service", "Development", "Sales"] },
  },
  chart: { kind: "heat", rows: "product", columns: "market", values: "matrix", unit: "number" },
  marks: [
    { on: "stage", when: "=AND(ISNUMBER({stage.each}),{stage.each}<2)", as: "poor" },
    { on: "stage", when: "={stage.each}=2", as: "fair" },
    { on: "stage", when: "={stage.each}=3", as: "good" },
  ],
  worst: "emptiest",
};
