import { writeFormula } from "../key/writeFormula";
import { answer, free, gap, given, input, table } from "../sheet/parts";
import { placeSheet } from "../sheet/placeSheet";
import type { Cell } from "../../cells/Cell";
import type { Step } from "../Step";
import { bookMarks, CUSTOMERS, drawMarks } from "./classMarks";
import { CLASSES } from "./classOf";
import { classRules, ownMarkRules } from "./classRules";
import { ownMarks } from "./ownMarks";

const CLASSED = "CUSTOMERCLASS({satisfaction},{loyalty},{high},{top},{bottom}";
/** One customer of each class on the scale from 1 to 5, so that the six words stand in the language of the sheet. */
const ONE_OF_EACH = "CUSTOMERCLASS({5;4;5;2;3;1},{5;4;2;5;3;1},4,5,1";
const NAMES = `=${ONE_OF_EACH},{language})`;
/** The learner's classes may be in English on a sheet of another language: both are counted, and on an English sheet none twice. */
const COUNTS = `=COUNTIF({class},{name})+IF({name}=${ONE_OF_EACH}),0,COUNTIF({class},${ONE_OF_EACH})))`;

const sheet = [
  input("high", "mark"),
  input("top", "mark"),
  input("bottom", "mark"),
  answer("hostages", "count"),
  answer("forced", "share"),
  gap,
  table("customers", CUSTOMERS, [
    { id: "who", role: "input", unit: "text" },
    { id: "satisfaction", role: "input", unit: "mark" },
    { id: "loyalty", role: "input", unit: "mark" },
    { id: "class", role: "free", unit: "text" },
  ]),
  gap,
  table("classes", CLASSES.length, [
    { id: "name", role: "given", unit: "text", formula: NAMES },
    { id: "count", role: "given", unit: "count", formula: COUNTS },
  ]),
  gap,
  free("otherHigh", "mark", { from: 1, to: 10, whole: true }),
  given("moved", "count", `=IF({otherHigh}="","",SUMPRODUCT(1*(${CLASSED})<>CUSTOMERCLASS({satisfaction},{loyalty},{otherHigh},{top},{bottom}))))`),
];

/** The classes as a learner computes them: one formula that spills. */
const classed: readonly Cell[] = [writeFormula(`=${CLASSED})`, (id) => placeSheet(sheet).spots.get(id)!.area), ...Array.from({ length: CUSTOMERS - 1 }, () => null)];

/** The classes of book 004; the cuts are policy and stand in cells. */
export const sixClasses: Step = {
  id: "7.2",
  kind: "formula",
  minutes: 12,
  sheet,
  book: bookMarks,
  draw: drawMarks,
  answers: [
    {
      at: "hostages",
      solution: '=COUNTIFS({satisfaction},"<"&{high},{loyalty},">="&{high})',
      mistakes: {
        mercenaries: '=COUNTIFS({satisfaction},">="&{high},{loyalty},"<"&{high})',
        allLoyal: '=COUNTIF({loyalty},">="&{high})',
        dissatisfied: '=COUNTIF({satisfaction},"<"&{high})',
        onTheCut: '=COUNTIFS({satisfaction},"<="&{high},{loyalty},">="&{high})',
        aboveTheCut: '=COUNTIFS({satisfaction},"<"&{high},{loyalty},">"&{high})',
      },
    },
    {
      at: "forced",
      solution: '={hostages}/COUNTIF({loyalty},">="&{high})',
      mistakes: {
        ofAll: "={hostages}/COUNT({loyalty})",
        ofDissatisfied: '={hostages}/COUNTIF({satisfaction},"<"&{high})',
        ofWilling: '={hostages}/COUNTIFS({satisfaction},">="&{high},{loyalty},">="&{high})',
        willing: '=1-{hostages}/COUNTIF({loyalty},">="&{high})',
      },
    },
  ],
  questions: [
    { id: "rival", kind: "one", options: ["mercenaries", "hostages", "loyalists"], right: "hostages" },
    { id: "policy", kind: "one", options: ["better", "cutMoved", "wrong"], right: "cutMoved" },
  ],
  rules: [...classRules, ...ownMarkRules],
  example: { class: classed, otherHigh: 7 },
  own: ownMarks,
  chart: { kind: "quadrant", labels: "who", x: "satisfaction", y: "loyalty", cuts: { x: "high", y: "high" }, unit: "mark" },
};
