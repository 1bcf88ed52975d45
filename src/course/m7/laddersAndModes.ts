import type { Cell } from "../../cells/Cell";
import { writeFormula } from "../key/writeFormula";
import { free, gap, given, table, type Column, type Table } from "../sheet/parts";
import { placeSheet } from "../sheet/placeSheet";
import type { Data, Question, Step } from "../Step";
import { ladderRules } from "./ladderRules";
import { CRITERIA, LADDERS, MODES, REASONS } from "./programmeChoice";
import { reasonRules } from "./reasonRules";

const mark = (id: string): Column => ({ id, role: "free", unit: "mark", allowed: { from: 1, to: 5, whole: true } });

/** Programmes of one kind beside each other, by the three criteria of the comparison. */
const compared = (id: string, one: string, rows: number): Table =>
  table(id, rows, [{ id: one, role: "label" }, ...CRITERIA.map((criterion) => mark(`${one}${criterion}`)), { id: `${one}Score`, role: "free", unit: "score" }]);

/** Reasons not to have a programme, each to be answered: 0 open, 1 answered, 2 owned, 3 proved. */
const answered = (id: string, of: string): Table =>
  table(id, REASONS, [
    { id: `${of}Reason`, role: "label" },
    { id: `${of}Answer`, role: "free", unit: "text" },
    { id: `${of}Evidence`, role: "free", unit: "text" },
    { id: `${of}Owner`, role: "free", unit: "text" },
    { id: `${of}Due`, role: "free", unit: "date" },
    { id: `${of}Level`, role: "given", unit: "mark", formula: { fill: `=IF({${of}Answer.each}="",0,IF(COUNTBLANK({${of}Owner.each}:{${of}Due.each})>0,1,IF({${of}Evidence.each}="",2,3)))` } },
  ]);

const first = (of: string): string => `INDEX({${of}},MATCH(MAX({${of}Score}),{${of}Score},0))`;

const sheet = [
  ...CRITERIA.map((criterion) => free(`weight${criterion}`, "mark", { from: 0, to: 100 })),
  given("weightSum", "mark", "=SUM({weightCost}:{weightSwitch})"),
  gap,
  compared("ladders", "ladder", LADDERS.length),
  gap,
  compared("modes", "mode", MODES.length),
  gap,
  given("topLadder", "text", `=IF(COUNT({ladderScore})=0,"",${first("ladder")})`),
  given("topMode", "text", `=IF(COUNT({modeScore})=0,"",${first("mode")})`),
  free("chosenLadder", "text", { options: LADDERS }),
  free("chosenMode", "text", { options: MODES }),
  free("why"),
  free("owner"),
  free("due", "date"),
  gap,
  answered("service", "service"),
  gap,
  answered("records", "record"),
  gap,
  given("covered", "share", "=(SUM({serviceLevel})+SUM({recordLevel}))/(3*(ROWS({serviceLevel})+ROWS({recordLevel})))"),
  given("next", "text", '=IF(AND(MIN({serviceLevel})=3,MIN({recordLevel})=3),"",IF(MIN({serviceLevel})<=MIN({recordLevel}),INDEX({serviceReason},MATCH(MIN({serviceLevel}),{serviceLevel},0)),INDEX({recordReason},MATCH(MIN({recordLevel}),{recordLevel},0))))'),
];

/** Weighted scores as a learner computes them. */
const scores = (one: string, rows: number): readonly Cell[] =>
  Array.from({ length: rows }, (_, at) => writeFormula(`=WEIGHTEDSCORE({weightCost}:{weightSwitch},{${one}Cost.${at + 1}}:{${one}Switch.${at + 1}})`, (id) => placeSheet(sheet).spots.get(id)!.area));

const example: Data = {
  weightCost: 40, weightCopy: 35, weightSwitch: 25,
  ladderCost: [4, 3, 2], ladderCopy: [1, 3, 5], ladderSwitch: [1, 3, 5], ladderScore: scores("ladder", LADDERS.length),
  modeCost: [3, 4, 2, 3], modeCopy: [1, 2, 3, 5], modeSwitch: [2, 2, 3, 4], modeScore: scores("mode", MODES.length),
  chosenLadder: "ladderThree", chosenMode: "memberClub", why: "Hard to copy, and our users want to meet", owner: "Marketing", due: 46_203,
  serviceAnswer: ["Two posts from the discount budget", "Ten standards by March", "Two people move from the call centre", "Mystery calls each month", "Loss below what discounts cost"],
  serviceEvidence: ["Budget 2026, line 14", null, "Staff plan", null, null],
  serviceOwner: ["Finance", "Service", "Service", "Quality", "Finance"], serviceDue: [46_112, 46_112, 46_142, 46_173, 46_203],
  recordAnswer: ["One analyst, half a day a week", "First report: who has not bought for 90 days", "Course for the analyst", "Till and mail from one list", "Saved customers pay for it"],
  recordEvidence: ["Staff plan", null, null, null, null],
  recordOwner: ["Marketing", "Marketing", "Personnel", "Development", "Finance"], recordDue: [46_112, 46_112, 46_142, 46_203, 46_203],
};

/** The three ladders of book 003 by what they give. */
const onLadder: Question = {
  id: "onLadder",
  kind: "sort",
  cards: ["tenthFree", "gifts", "ownAdviser", "tieredService", "usersClub"],
  piles: ["price", "personal", "unique"],
  right: { tenthFree: "price", gifts: "price", ownAdviser: "personal", tieredService: "personal", usersClub: "unique" },
};

export const laddersAndModes: Step = {
  id: "7.5",
  kind: "completeness",
  minutes: 15,
  sheet,
  questions: [onLadder],
  rules: [...ladderRules, ...reasonRules],
  example,
  marks: [
    { on: "weightSum", when: "=ABS({weightSum}-100)<0.01", as: "good" },
    { on: "weightSum", when: "=AND({weightSum}>0,ABS({weightSum}-100)>=0.01)", as: "poor" },
    ...["serviceLevel", "recordLevel"].flatMap((level) => [
      { on: level, when: `={${level}.each}=0`, as: "poor" as const },
      { on: level, when: `=AND({${level}.each}>0,{${level}.each}<3)`, as: "fair" as const },
      { on: level, when: `={${level}.each}=3`, as: "good" as const },
    ]),
  ],
  worst: "next",
};
