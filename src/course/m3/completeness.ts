import type { Cell } from "../../cells/Cell";
import type { Column } from "../sheet/parts";
import type { Step } from "../Step";
import { gap, given, table } from "../sheet/parts";
import { allDone, noOwner, noWarning, unanswered, yesWithoutDate } from "./completenessRules";

const ITEMS = 7;
const LISTS = ["A", "B", "C"] as const;
const columns = (list: string): readonly Column[] => [
  { id: `item${list}`, role: "label" },
  { id: `done${list}`, role: "free", unit: "text", allowed: { options: ["yes", "no"] } },
  { id: `date${list}`, role: "free", unit: "date" },
  { id: `owner${list}`, role: "free", unit: "text" },
];
const list = (name: (typeof LISTS)[number]) => table(`list${name}`, ITEMS, columns(name));

/** Done are the cells that hold the word which the summary begins with: a formula knows no language. */
const share = (from: string, to: string): string => `COUNTIF({${from}}:{${to}},{verdict.1})/ROWS({${from}}:{${to}})`;
const SHARES = [["doneA.1", "doneA.7"], ["doneB.1", "doneB.3"], ["doneB.4", "doneB.5"], ["doneB.6", "doneB.7"], ["doneC.1", "doneC.7"]].map(([from, to]) => share(from!, to!));

const doneA = ["yes", "no", "yes", "no", "yes", "no", "no"];
const doneB = ["no", "yes", "yes", "yes", "no", "no", "no"];
const doneC = ["yes", "no", "no", "yes", "no", "no", "no"];
const dates = (done: readonly string[]): readonly Cell[] => done.map((each) => (each === "yes" ? 45_992 : null));
const NOBODY: readonly Cell[] = new Array<Cell>(ITEMS).fill(null);
const every = (word: string): readonly Cell[] => new Array<Cell>(ITEMS).fill(word);

/** Three self-checks of the course book 003: what was done about churn (A), how far it is a system (B), what management sees (C). */
export const completeness: Step = {
  id: "3.5",
  kind: "completeness",
  minutes: 10,
  sheet: [
    ...LISTS.map(list),
    gap,
    table("all", 2, [
      { id: "verdict", role: "label" },
      { id: "items", role: "given", unit: "count", formula: { fill: `=${LISTS.map((name) => `COUNTIF({done${name}},{verdict.each})`).join("+")}` } },
    ]),
    table("scores", SHARES.length, [
      { id: "group", role: "label" },
      { id: "score", role: "given", unit: "share", formula: `=VSTACK(${SHARES.join(",")})` },
    ]),
    // Only when all is answered: an item without an answer is not one that is not done.
    given("weakest", "text", `=IF(SUM({items})<${ITEMS * LISTS.length},"",INDEX({group},MATCH(MIN({score}),{score},0)))`),
  ],
  rules: [
    ...LISTS.map((name) => unanswered(name, { [`done${name}`]: ["yes", "no", null, "no", "yes", "no", "no"] })),
    ...LISTS.map((name) => yesWithoutDate(name, { [`date${name}`]: NOBODY })),
    noOwner(LISTS, { ownerA: NOBODY, ownerB: NOBODY, ownerC: NOBODY }),
    noWarning({ doneB: ["no", "no", "no", "yes", "no", "no", "no"] }),
    allDone(LISTS, { doneA: every("yes"), doneB: every("yes"), doneC: every("yes") }),
  ],
  example: {
    doneA, doneB, doneC,
    dateA: dates(doneA), dateB: dates(doneB), dateC: [45_992, 46_112, null, 45_992, null, null, null],
    ownerA: NOBODY, ownerB: NOBODY, ownerC: [null, "Head of branches", null, null, null, null, null],
  },
  chart: { kind: "bars", categories: "group", series: ["score"], unit: "share" },
  marks: [
    { on: "score", when: "={score.each}<0.5", as: "poor" },
    { on: "score", when: "={score.each}=1", as: "good" },
  ],
  worst: "weakest",
};
