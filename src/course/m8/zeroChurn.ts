import { atLeast, everyCell, everyCellFilled } from "../check/rules";
import { answer, free, gap, given, heading, input, table } from "../sheet/parts";
import type { Answer, Step } from "../Step";
import { bookCase, drawCase, DRIVERS } from "./budgetCase";
import { allSaved, budgetAboveBound, groupWhole, notPaidBack } from "./budgetRules";

type Side = "Low" | "High";
const GROUPS = 5;
const nothing = Array.from({ length: GROUPS }, () => null);
const padded = (...cells: readonly (number | string)[]): readonly (number | string | null)[] => [...cells, ...nothing].slice(0, GROUPS);

const PRICE = "ZEROCHURNVALUE({lost},{sales},{margin})";
const SAVED = "ZEROCHURNVALUE({lost},{sales},{margin}*{share})";
/** Groups of the learner's own of which both is known: how many were lost, and what one of them brings. */
const PRICED = "SUMPRODUCT(ISNUMBER({ownLost})*ISNUMBER({ownValue}))";
const scenario = (side: Side, each = ""): string => `{lost${side}${each}}*{sales${side}${each}}*{margin${side}${each}}*{share${side}${each}}`;

/** What the net benefit changes by where one driver is at its end. */
const difference = (at: "low" | "high", side: Side, other: Side): Answer => ({
  at,
  solution: `=${scenario(side)}-{cost${side}}-{net}`,
  mistakes: {
    netLoose: { fill: `=${scenario(side, ".each")}-{cost${side}.each}-{net.slide}` },
    notDifference: `=${scenario(side)}-{cost${side}}`,
    signTurned: `={net}-(${scenario(side)}-{cost${side}})`,
    otherEnd: `=${scenario(other)}-{cost${other}}-{net}`,
    costForgotten: `=${scenario(side)}-{net}`,
    shareForgotten: `={lost${side}}*{sales${side}}*{margin${side}}-{cost${side}}-{net}`,
  },
});

const drivers = (side: Side) => [
  { id: `lost${side}`, role: "input", unit: "count" },
  { id: `sales${side}`, role: "input", unit: "money" },
  { id: `margin${side}`, role: "input", unit: "share" },
  { id: `share${side}`, role: "input", unit: "share" },
  { id: `cost${side}`, role: "input", unit: "money" },
] as const;

const own = { ownGroup: ["A", "B"], ownLost: [120, 30], ownValue: [400, 2500], ownShare: [0.2, 0.4], ownCost: [6000, 14_000] };

/** 000-F4: zero churn has a price, and that price bounds the budget of what brings churn down. */
export const zeroChurn: Step = {
  id: "8.2",
  kind: "formula",
  minutes: 18,
  sheet: [
    input("lost", "count"),
    input("sales", "money"),
    input("margin", "share"),
    input("share", "share"),
    input("cost", "money"),
    input("income", "money"),
    answer("upper", "money"),
    answer("saved", "money"),
    answer("net", "money"),
    given("breakEven", "share", '=IF(N({upper})=0,"",{cost}/{upper})'),
    given("salesLost", "money", "={lost}*{sales}"),
    given("claimed", "money", "=12%*{income}"),
    given("gapLow", "money", "=INDEX(PROFITGAP({income}*{margin}),1)"),
    given("gapHigh", "money", "=INDEX(PROFITGAP({income}*{margin}),2)"),
    gap,
    table("lowEnd", DRIVERS, [{ id: "driver", role: "label" }, ...drivers("Low"), { id: "low", role: "answer", unit: "money" }]),
    gap,
    table("highEnd", DRIVERS, [{ id: "driverHigh", role: "label" }, ...drivers("High"), { id: "high", role: "answer", unit: "money" }]),
    gap,
    heading("ownCase"),
    table("ownGroups", GROUPS, [
      { id: "ownGroup", role: "free", unit: "text" },
      { id: "ownLost", role: "free", unit: "count", allowed: { from: 0, to: 1_000_000_000 } },
      { id: "ownValue", role: "free", unit: "money" },
      { id: "ownShare", role: "free", unit: "share", allowed: { from: 0, to: 1 } },
      { id: "ownCost", role: "free", unit: "money" },
    ]),
    given("ownUpper", "money", `=IF(${PRICED}=0,"",SUMPRODUCT({ownLost},{ownValue}))`),
    given("ownNet", "money", `=IF(${PRICED}=0,"",SUMPRODUCT({ownLost},{ownValue},{ownShare})-SUM({ownCost}))`),
    free("evidence"),
    free("owner"),
    free("due", "date"),
  ],
  book: bookCase,
  draw: drawCase,
  links: { ownGroup: { step: "1.6", part: "segment" }, ownValue: { step: "1.6", part: "margin" } },
  answers: [
    { at: "upper", solution: `=${PRICE}`, mistakes: { revenue: "=ZEROCHURNVALUE({lost},{sales})", shareTooEarly: `=${SAVED}`, oneCustomer: "={sales}*{margin}", wholeIncome: "={income}*{margin}" } },
    { at: "saved", solution: `=${SAVED}`, mistakes: { everybodySaved: `=${PRICE}`, revenueSaved: "=ZEROCHURNVALUE({lost},{sales},{share})", stillLost: "=ZEROCHURNVALUE({lost},{sales},{margin}*(1-{share}))" } },
    { at: "net", solution: "={saved}-{cost}", mistakes: { netOfAll: "={upper}-{cost}", revenueNet: "={lost}*{sales}*{share}-{cost}", turned: "={cost}-{saved}", ratio: "={saved}/{cost}" } },
    difference("low", "Low", "High"),
    difference("high", "High", "Low"),
  ],
  questions: [{ id: "claims", kind: "one", options: ["asBudget", "beside", "mean"], right: "beside" }],
  rules: [
    groupWhole("groupWhole", { ownCost: padded(6000) }),
    everyCell("shareOutside", "ownShare", (cell) => typeof cell === "number" && cell >= 0 && cell <= 1, { ownShare: padded(20, 0.4) }),
    everyCell("belowZero", "ownLost", (cell) => typeof cell === "number" && cell >= 0, { ownLost: padded(-120, 30) }),
    allSaved("allSaved", { ownShare: padded(0.2, 1) }),
    budgetAboveBound("budgetAboveBound", { ownCost: padded(6000, 140_000) }),
    notPaidBack("notPaidBack", { ownCost: padded(16_000, 54_000) }),
    atLeast("ownMissing", "ownLost", 1, { ownLost: nothing, ownShare: nothing, ownCost: nothing }, "actionable"),
    everyCellFilled("owned", ["evidence", "owner", "due"], { owner: null }, "actionable"),
  ],
  example: { ...Object.fromEntries(Object.entries(own).map(([id, cells]) => [id, padded(...cells)])), evidence: "Invoices 2025, test in two regions", owner: "Head of sales", due: 46_112 },
  own: {
    columns: [
      { id: "ownGroup", kind: "text", optional: true },
      { id: "ownLost", kind: "number" },
      { id: "ownValue", kind: "number" },
      { id: "ownShare", kind: "share" },
      { id: "ownCost", kind: "number" },
    ],
    measures: [
      { id: "bound", unit: "money", formula: "=ZEROCHURNVALUE({ownLost},{ownValue})", book: { step: "8.2", answer: "upper" } },
      { id: "savedInAll", unit: "money", formula: "=SUMPRODUCT({ownLost},{ownValue},{ownShare})", book: { step: "8.2", answer: "saved" } },
      { id: "netInAll", unit: "money", formula: "=SUMPRODUCT({ownLost},{ownValue},{ownShare})-SUM({ownCost})", book: { step: "8.2", answer: "net" } },
      { id: "shareNeeded", unit: "share", formula: "=SUM({ownCost})/ZEROCHURNVALUE({ownLost},{ownValue})" },
    ],
    example: own,
  },
  chart: { kind: "tornado", categories: "driver", low: "low", high: "high", unit: "money" },
  marks: [
    { on: "net", when: "=N({net})<0", as: "poor" },
    { on: "ownNet", when: "=N({ownNet})<0", as: "poor" },
    { on: "ownShare", when: "=N({ownShare.each})>=1", as: "fair" },
  ],
};
