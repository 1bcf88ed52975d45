import type { Column, Part } from "../sheet/parts";
import { free, gap, given, heading, table } from "../sheet/parts";

export const BANK = 8;
export const PLACES = 5;
export const ANSWERS = 36;
export const CHANNELS = ["payment", "mailed", "link", "phone"] as const;
/** The columns of the answers to the first, second … question on the form. */
export const SCORES = ["first", "second", "third", "fourth", "fifth"] as const;
/** With fewer answers a share is too uncertain for a ranking. */
export const ENOUGH = 30;

const place = { from: 1, to: PLACES, whole: true };
const answersBlock = `{${SCORES[0]}.1}:{${SCORES[PLACES - 1]!}.${ANSWERS}}`;

/** Half a page to be printed: the picked questions in their order, with boxes. */
const form: readonly Part[] = [
  heading("toPrint"),
  heading("formHead"),
  table("form", PLACES, [
    { id: "formQuestion", role: "given", unit: "text", formula: '=LET(own,XLOOKUP({1;2;3;4;5},{place},{wording}&"",""),IF(own="",XLOOKUP({1;2;3;4;5},{place},{question},""),own))' },
    { id: "boxes", role: "given", unit: "text", formula: '=IF({formQuestion}="","","1 □   2 □   3 □   4 □   5 □")' },
  ]),
  heading("formEnd"),
];

const channels: readonly Column[] = [
  { id: "channelName", role: "label" },
  { id: "handedOut", role: "free", unit: "count", allowed: { from: 0, to: 1_000_000, whole: true } },
  { id: "returned", role: "given", unit: "count", formula: { fill: "=COUNTIF({channel},{channelName.each})" } },
  { id: "responseRate", role: "given", unit: "share", formula: { fill: '=IFERROR({returned.each}/{handedOut.each},"")' } },
  { id: "responseFrom", role: "given", unit: "share", formula: { fill: '=IFERROR(INDEX(SHAREINTERVAL({returned.each},{handedOut.each}),1),"")' } },
  { id: "responseTo", role: "given", unit: "share", formula: { fill: '=IFERROR(INDEX(SHAREINTERVAL({returned.each},{handedOut.each}),2),"")' } },
];

/** A question ranks behind those only that are better for certain: whose interval lies wholly above its own. */
const rank = `=IF({lower.each}="","",IF({answered.each}<${ENOUGH},"n < ${ENOUGH}",1+COUNTIF({lower},">"&{upper.each})))`;
const shareLimits = { from: 0, to: 1 };

const results: readonly Column[] = [
  { id: "asked", role: "given", unit: "text", formula: '={formQuestion}&""' },
  { id: "answered", role: "given", unit: "count", formula: { fill: `=IF({asked.each}="","",COUNT(INDEX(${answersBlock},0,MATCH({asked.each},{asked},0))))` } },
  { id: "satisfied", role: "free", unit: "share", allowed: shareLimits },
  { id: "lower", role: "free", unit: "share", allowed: shareLimits },
  { id: "upper", role: "free", unit: "share", allowed: shareLimits },
  { id: "rank", role: "given", unit: "text", formula: { fill: rank } },
];

export const sheet: readonly Part[] = [
  table("bank", BANK, [
    { id: "question", role: "label" },
    { id: "wording", role: "free", unit: "text" },
    { id: "place", role: "free", unit: "mark", allowed: place },
  ]),
  gap,
  ...form,
  gap,
  table("channels", CHANNELS.length, channels),
  gap,
  free("population", "count", { from: 1, to: 1_000_000_000, whole: true }),
  free("error", "share", { from: 0.01, to: 0.5 }),
  free("needed", "count"),
  free("owner"),
  free("readOn", "date"),
  gap,
  table("results", PLACES, results),
  // Only a question that lies behind another for certain.
  given("weakest", "text", '=IF(AND(COUNT({upper})>0,COUNT({upper})=COUNT({satisfied})),IF(MAX({rank})>1,INDEX({asked},MATCH(MAX({rank}),{rank},0)),""),"")'),
  gap,
  table("answers", ANSWERS, [
    { id: "date", role: "free", unit: "date" },
    { id: "channel", role: "free", unit: "text", allowed: { options: CHANNELS } },
    ...SCORES.map((id): Column => ({ id, role: "free", unit: "mark", allowed: place })),
  ]),
];
