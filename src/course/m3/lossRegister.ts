import { atLeast, everyBegunRowFilled, everyCell } from "../check/rules";
import type { Step } from "../Step";
import { gap, given, table } from "../sheet/parts";
import { CONTROL, countsOf, KINDS, ROWS } from "./lossCounts";
import { customerTwice, miscounted, mostlyNatural, nobodyActs, typedCounts } from "./lossRules";

const padded = <T>(cells: readonly T[]): readonly (T | null)[] => [...cells, ...Array.from({ length: ROWS - cells.length }, () => null)];
const customer = padded(["Dealer 14", "Dealer 22", "Dealer 31", "Dealer 47", "Dealer 50", "Dealer 63"]);
const kind = padded(["service", "price", "service", "natural", "management", "product"]);
const control = padded(["yes", "partly", "yes", "no", "yes", "partly"]);
const evidence = padded(["Three complaints open in May", "Offer of a rival, 4% below", "Call of 12 June", "Struck off the register", "Letter on new terms", "Two returns in 2025"]);
const owner = padded(["Service", "Sales", "Service", null, "Management", "Product"]);
const due = padded([46_112, 46_112, 46_142, null, 46_112, 46_203]);
const natural = padded(["natural", "natural", "natural", "natural", "management", "product"]);

/** The first column of the table: what is in one's own hands. */
const IN_HAND = `{counts.1}:{counts.${(KINDS.length - 1) * CONTROL.length + 1}}`;

const STAGE =
  `=IF({customer.each}="","",IF(COUNTBLANK({kind.each}:{control.each})>0,0,` +
  `IF(AND({control.each}<>{controlName.${CONTROL.length}},COUNTBLANK({owner.each}:{due.each})>0),1,IF({evidence.each}="",2,3))))`;

/** The self-check of the course book 003 on one's own customers: which kinds of churn occur here, and how far they are in one's hands. */
export const lossRegister: Step = {
  id: "3.3",
  kind: "completeness",
  minutes: 15,
  sheet: [
    table("register", ROWS, [
      { id: "customer", role: "free", unit: "text" },
      { id: "kind", role: "free", unit: "text", allowed: { options: KINDS } },
      { id: "control", role: "free", unit: "text", allowed: { options: CONTROL } },
      { id: "evidence", role: "free", unit: "text" },
      { id: "owner", role: "free", unit: "text" },
      { id: "due", role: "free", unit: "date" },
      // 0 named, 1 classified, 2 owned, 3 proved. What is in nobody's hands needs no owner.
      { id: "stage", role: "given", unit: "mark", formula: { fill: STAGE } },
    ]),
    gap,
    {
      part: "cross", id: "counts", role: "free", unit: "count",
      down: { id: "kindName", unit: "label", count: KINDS.length },
      across: { id: "controlName", unit: "label", count: CONTROL.length },
    },
    given("uncounted", "count", "=COUNTA({customer})-SUM({counts})"),
    given("inHand", "share", `=IF(SUM({counts})=0,"",SUM(${IN_HAND})/SUM({counts}))`),
    given("covered", "share", "=IF(COUNT({stage})=0,0,SUM({stage})/(3*COUNT({stage})))"),
    given("beginWith", "text", `=IF(MAX(${IN_HAND})=0,"",INDEX({kindName},MATCH(MAX(${IN_HAND}),${IN_HAND},0)))`),
  ],
  rules: [
    atLeast("tooFew", "customer", 5, { customer: padded(["Dealer 14", "Dealer 22"]) }),
    everyBegunRowFilled("unclassified", ["customer", "kind", "control"], { control: padded(["yes", "partly", null, "no", "yes", "partly"]) }),
    customerTwice({ customer: padded(["Dealer 14", "Dealer 22", "Dealer 14", "Dealer 47", "Dealer 50", "Dealer 63"]) }),
    everyCell("otherKind", "kind", (cell) => KINDS.includes(String(cell)), { kind: padded(["service", "weather", "service", "natural", "management", "product"]) }),
    everyCell("otherControl", "control", (cell) => CONTROL.includes(String(cell)), { control: padded(["yes", "perhaps", "yes", "no", "yes", "partly"]) }),
    miscounted({ counts: countsOf(natural, control) }),
    typedCounts({ counts: [0, 1, 0, 0, 1, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1] }),
    everyBegunRowFilled("noEvidence", ["customer", "evidence"], { evidence: padded(["Three complaints open in May"]) }, "actionable"),
    nobodyActs({ owner: padded([null, "Sales", "Service", null, "Management", "Product"]) }),
    mostlyNatural({ kind: natural, counts: countsOf(natural, control) }),
  ],
  example: { customer, kind, control, evidence, owner, due, counts: countsOf(kind, control) },
  own: {
    columns: [
      { id: "customer", kind: "text" },
      { id: "kind", kind: "text" },
      { id: "control", kind: "text", optional: true },
      { id: "evidence", kind: "text", optional: true },
    ],
    measures: [
      { id: "lost", unit: "count", formula: "=COUNTA({customer})" },
      { id: "kindsMet", unit: "count", formula: "=ROWS(UNIQUE({kind}))" },
      { id: "commonest", unit: "share", formula: "=MAX(COUNTIF({kind},{kind}))/COUNTA({kind})" },
    ],
    example: { customer: ["Dealer 14", "Dealer 22", "Dealer 31", "Dealer 47", "Dealer 50"], kind: ["service", "price", "service", "natural", "product"], control: ["yes", "partly", "yes", "no", "yes"], evidence: ["Complaints", "Offer of a rival", "Call", "Register", "Returns"] },
  },
  chart: { kind: "heat", rows: "kindName", columns: "controlName", values: "counts", unit: "count" },
  marks: [
    { on: "uncounted", when: "={uncounted}<>0", as: "poor" },
    { on: "stage", when: "=AND(ISNUMBER({stage.each}),{stage.each}<2)", as: "poor" },
    { on: "stage", when: "={stage.each}=2", as: "fair" },
    { on: "stage", when: "={stage.each}=3", as: "good" },
  ],
  worst: "beginWith",
};
