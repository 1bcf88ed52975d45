import type { Step } from "../Step";
import { answer, gap, input, table } from "../sheet/parts";
import { drawProgramme, LOG_ROWS, membersLog } from "./programmeData";
import { comparedWithControl, ownProgrammes, programmeRules } from "./programmeRules";

const BEFORE = "({treated}-{before})*{members}";

/** A programme is worth what its members bring beyond a control group, less what it costs. */
export const programmeValue: Step = {
  id: "7.6",
  kind: "formula",
  minutes: 12,
  sheet: [
    input("before", "money"),
    input("treated", "money"),
    input("control", "money"),
    input("members", "count"),
    input("cost", "money"),
    answer("extra", "money"),
    answer("roi", "share"),
    gap,
    table("log", LOG_ROWS, [
      { id: "buyer", role: "input", unit: "number" },
      { id: "day", role: "input", unit: "date" },
      { id: "amount", role: "input", unit: "money" },
    ]),
    gap,
    { part: "block", id: "kpis", role: "answer", rows: 7, units: ["text", "score"], strips: { repeats: [1, 1, 1, 1], between: [3, 1, 1, 1], regulars: [4, 1, 1, 1] } },
  ],
  // The source names control of the effect and gives no figures: these are ours. Against the year before the programme looks like a gain.
  book: { before: 400, treated: 490, control: 460, members: 2000, cost: 75_000, ...membersLog },
  draw: drawProgramme,
  answers: [
    {
      at: "extra",
      solution: "=({treated}-{control})*{members}",
      mistakes: { beforeAfterExtra: `=${BEFORE}`, allMargin: "={treated}*{members}", ofOne: "={treated}-{control}", reversedExtra: "=({control}-{treated})*{members}", marketGrowth: "=({control}-{before})*{members}" },
    },
    {
      at: "roi",
      solution: "=PROGRAMROI({treated},{control},{members},{cost})",
      mistakes: {
        beforeAfter: "=PROGRAMROI({treated},{before},{members},{cost})",
        costKept: "=({treated}-{control})*{members}/{cost}",
        costKeptBefore: `=${BEFORE}/{cost}`,
        inMoney: "=({treated}-{control})*{members}-{cost}",
        withoutMembers: "=PROGRAMROI({treated},{control},1,{cost})",
        everything: "=PROGRAMROI({treated},0,{members},{cost})",
        reversed: "=PROGRAMROI({control},{treated},{members},{cost})",
        ofExtra: "=(({treated}-{control})*{members}-{cost})/(({treated}-{control})*{members})",
      },
    },
    {
      at: "kpis",
      solution: "=PROGRAMKPIS({buyer},{day},{amount},3,{language})",
      mistakes: { twiceIsRegular: "=PROGRAMKPIS({buyer},{day},{amount},2)" },
    },
  ],
  questions: [
    { id: "fairControl", kind: "one", options: ["notJoined", "byLot", "yearBefore"], right: "byLot" },
    { id: "elsewhere", kind: "many", options: ["repeats", "repeatSum", "repeatTime", "regulars", "preference", "complaints"], right: ["preference", "complaints"] },
  ],
  rules: programmeRules,
  own: {
    columns: [
      { id: "programme", kind: "text", optional: true },
      { id: "marginBefore", kind: "number", optional: true },
      { id: "marginMembers", kind: "number" },
      { id: "marginControl", kind: "number", optional: true },
      { id: "memberCount", kind: "number" },
      { id: "programmeCost", kind: "number" },
    ],
    measures: [
      { id: "ownRoi", unit: "share", formula: comparedWithControl, book: { step: "7.6", answer: "roi" } },
      { id: "ownExtra", unit: "money", formula: "=SUMPRODUCT({marginMembers}-{marginControl},{memberCount})", book: { step: "7.6", answer: "extra" } },
      { id: "seeming", unit: "share", formula: "=(SUMPRODUCT({marginMembers}-{marginBefore},{memberCount})-SUM({programmeCost}))/SUM({programmeCost})" },
    ],
    example: ownProgrammes,
  },
};
