import type { Cell } from "../../cells/Cell";
import type { Step } from "../Step";
import { gap, table, type Column } from "../sheet/parts";
import type { Dice } from "../variants/Dice";

const REASONS = 15;
const VISITS = ["visitOne", "visitTwo", "visitThree", "visitFour", "visitFive"];
/** Could not be seen on this visit: nobody queues where nothing is bought. A dash is read alike in every language. */
const NOT_SEEN = "–";
/** So many dashes a row at most, so that every share has a base. */
const MOST_DASHES = 2;

const BOOK: readonly string[] = [
  "1–001", "00000", "01–10", "1010–", "–0000", "00110", "01000", "––010", "1–11–", "––100", "00–00", "01001", "0000–", "10000", "11–01",
];
const seen = (mark: string): Cell => (mark === NOT_SEEN ? NOT_SEEN : Number(mark));
const columnsOf = (rows: readonly (readonly Cell[])[]) => Object.fromEntries(VISITS.map((id, at) => [id, rows.map((row) => row[at]!)]));

function drawRow(dice: Dice): readonly Cell[] {
  const often = dice.pick([0.1, 0.3, 0.5, 0.7]);
  const dashes = dice.shuffle(VISITS).slice(0, dice.number(0, MOST_DASHES));
  return VISITS.map((visit) => (dashes.includes(visit) ? NOT_SEEN : Number(dice.number(0, 1, 0.01) < often)));
}

const ROW = "{visitOne.each}:{visitFive.each}";
const byRow = (ofMarks: string): string => `BYROW({visitOne.1}:{visitFive.${REASONS}},LAMBDA(marks,${ofMarks}))`;
const visit = (id: string): Column => ({ id, role: "input", unit: "count" });

export const mysteryVisit: Step = {
  id: "3.4",
  kind: "formula",
  minutes: 10,
  sheet: [
    table("visits", REASONS, [{ id: "reason", role: "label" }, ...VISITS.map(visit), { id: "share", role: "answer", unit: "share" }]),
    gap,
    {
      part: "block", id: "worst", role: "given", formula: `=TAKE(PARETO({reason},${byRow("SUM(marks)")},{language}),6)`, rows: 6, units: ["text", "count", "share", "share"],
      strips: { reasons: [1, 0, 5, 1], shares: [1, 2, 5, 1], running: [1, 3, 5, 1] },
    },
  ],
  book: columnsOf(BOOK.map((row) => [...row].map(seen))),
  draw: (dice) => columnsOf(Array.from({ length: REASONS }, () => drawRow(dice))),
  answers: [
    {
      at: "share",
      solution: { fill: `=SUM(${ROW})/COUNT(${ROW})` },
      mistakes: {
        dashAsZero: `=${byRow("SUM(marks)/COLUMNS(marks)")}`,
        dashAsFault: `=${byRow("1-SUM(--(marks=0))/COLUMNS(marks)")}`,
        inOrder: `=${byRow("1-SUM(marks)/COUNT(marks)")}`,
        ofAllFaults: `=${byRow("SUM(marks)")}/SUM({visitOne.1}:{visitFive.${REASONS}})`,
        notDivided: `=${byRow("SUM(marks)")}`,
      },
    },
  ],
  rules: [
    {
      id: "foundWithin",
      weight: "essential",
      reads: ["found", "possible"],
      find: (filled) => {
        const row = filled.cells("found").findIndex((cell, at) => typeof cell === "number" && (cell < 0 || cell > Number(filled.cells("possible")[at] ?? 0)));
        return row < 0 ? undefined : { row: row + 1 };
      },
      breaks: { found: [4, 9, 2] },
    },
  ],
  own: {
    columns: [{ id: "reason", kind: "text" }, { id: "found", kind: "number" }, { id: "possible", kind: "number" }],
    measures: [
      { id: "overall", unit: "share", formula: "=SUM({found})/SUM({possible})" },
      { id: "greatest", unit: "share", formula: "=MAX(IFERROR({found}/{possible},0))" },
      { id: "clean", unit: "count", formula: "=COUNTIF({found},0)" },
    ],
    example: { reason: ["Queue", "Prices not shown", "Slow service"], found: [4, 0, 2], possible: [6, 8, 5] },
  },
  chart: { kind: "pareto", categories: "worst.reasons", shares: "worst.shares", cumulative: "worst.running", unit: "share" },
};
