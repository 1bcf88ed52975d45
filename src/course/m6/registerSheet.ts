import { free, gap, given, table, type Column, type Part } from "../sheet/parts";

export const ROWS = 20;
export const CHANNELS = ["phone", "email", "shop", "web", "messenger", "book"];
export const LEVELS = ["front", "middle", "top"];
/** The eight typical complainants of the course book 003. */
export const TYPES = ["arguing", "appealing", "harassing", "compensation", "quarrelling", "venting", "cooling", "threatening"];
export const SEVERITIES = ["major", "minor"];
export const OUTCOMES = ["none", "solved", "quick"];
export const QUESTIONS = 7;
/** Book 003: a reply within 24 hours. */
export const TARGET = 24;

/** From 2000 to 2099. */
const DATES = { from: 36_526, to: 73_050 };
const SHARES = { from: 0, to: 1 };

const picked = (id: string, options: readonly string[]): Column => ({ id, role: "free", unit: "text", allowed: { options } });
const moment = (id: string): Column => ({ id, role: "free", unit: "moment", allowed: DATES });
const written = (id: string): Column => ({ id, role: "free", unit: "text" });
const dated = (id: string): Column => ({ id, role: "free", unit: "date", allowed: DATES });

/** A difference of moments is in days. Rounded, as binary fractions of a day put an exact 24 hours a crumb above 24. */
const hoursTo = (end: string): string => `ROUND((${end}-{created.each})*24,2)`;
/** An open complaint has no hours until it is past the target: then it counts with those it has waited. */
const HOURS = `=IFERROR(IF({created.each}="","",IF({replied.each}<>"",${hoursTo("{replied.each}")},IF(AND(N({asOf})>0,${hoursTo("{asOf}")}>{target}),${hoursTo("{asOf}")},""))),"")`;
const REQUIRED = ["created", "channel", "level", "type", "severity", "owner"];

const figures: readonly Part[] = [
  free("asOf", "moment", DATES),
  free("target", "hours", { from: 0.25, to: 720 }),
  free("onTime", "share", SHARES),
  free("quickShare", "share", SHARES),
  given("late", "count", '=COUNTIF({hours},">"&{target})'),
  given("overdue", "count", '=SUMPRODUCT(({replied}="")*ISNUMBER({hours}))'),
  given("open", "count", '=SUMPRODUCT(({case}<>"")*({closed}=""))'),
  given("covered", "share", `=IF(COUNTA({case})=0,0,COUNTA({case.1}:{owner.${ROWS}})/(COUNTA({case})*COLUMNS({case.1}:{owner.1})))`),
  given("unfilled", "count", `=SUMPRODUCT(({case}<>"")*(${REQUIRED.map((id) => `({${id}}="")`).join("+")}))`),
  given("oldest", "text", '=LET(waiting,IF(({case}<>"")*({closed}="")*ISNUMBER({created}),{created},""),IF(COUNT(waiting)=0,"",INDEX({case},XMATCH(MIN(waiting),waiting))&""))'),
];

const register: Part = table("register", ROWS, [
  written("case"),
  moment("created"),
  picked("channel", CHANNELS),
  picked("level", LEVELS),
  picked("type", TYPES),
  picked("severity", SEVERITIES),
  moment("replied"),
  dated("closed"),
  picked("resolved", OUTCOMES),
  written("owner"),
  { id: "hours", role: "given", unit: "hours", formula: { fill: HOURS } },
]);

const counts: readonly Part[] = [
  table("outcomes", OUTCOMES.length, [
    { id: "outcomeName", role: "label" },
    { id: "outcomeCount", role: "given", unit: "count", formula: { fill: "=COUNTIF({resolved},{outcomeName.each})" } },
  ]),
  gap,
  {
    part: "cross", id: "cases", role: "given", unit: "count",
    formula: { fill: "=COUNTIFS({level},{levelName.each},{severity},{severityName.each})" },
    down: { id: "levelName", unit: "label", count: LEVELS.length },
    across: { id: "severityName", unit: "label", count: SEVERITIES.length },
  },
  gap,
  table("types", TYPES.length, [
    { id: "typeName", role: "label" },
    { id: "typeCount", role: "given", unit: "count", formula: { fill: "=COUNTIF({type},{typeName.each})" } },
  ]),
];

const inTime = 'COUNTIFS({channel},{channelName.each},{hours},"<="&{target})';
const answered = 'COUNTIFS({channel},{channelName.each},{hours},">=0")';

const access: readonly Part[] = [
  table("channels", CHANNELS.length, [
    { id: "channelName", role: "label" },
    written("published"),
    dated("tested"),
    { id: "received", role: "given", unit: "count", formula: { fill: "=COUNTIF({channel},{channelName.each})" } },
    { id: "channelOnTime", role: "given", unit: "share", formula: { fill: `=IF(${answered}=0,"",${inTime}/${answered})` } },
  ]),
  gap,
  table("questions", QUESTIONS, [
    { id: "question", role: "label" },
    picked("answer", ["yes", "no"]),
    written("proof"),
    dated("mendedBy"),
    written("mender"),
  ]),
  table("verdicts", 2, [
    { id: "verdict", role: "label" },
    { id: "verdictCount", role: "given", unit: "count", formula: { fill: "=COUNTIF({answer},{verdict.each})" } },
  ]),
];

/** The latest complaints that have hours, by the moment they came: a run chart reads from left to right in time. */
const RUN =
  '=IF(COUNT({hours})=0,"",LET(kept,ISNUMBER({hours}),taken,FILTER({hours},kept),count,ROWS(taken),' +
  'all,SORTBY(HSTACK(FILTER({case}&"",kept),taken,taken*0+MEDIAN(taken),taken*0+{target}),FILTER({created},kept)),' +
  `INDEX(all,SEQUENCE(MIN(count,${ROWS}),1,MAX(1,count-${ROWS - 1})),SEQUENCE(1,4))))`;

const run: Part = table("run", ROWS, [
  { id: "runCase", role: "given", unit: "text", formula: RUN },
  { id: "runHours", role: "given", unit: "hours" },
  { id: "runMedian", role: "given", unit: "hours" },
  { id: "runTarget", role: "given", unit: "hours" },
]);

export const sheet: readonly Part[] = [...figures, gap, register, gap, ...counts, gap, ...access, gap, run];
