import { free, fixedTable, gap, given, heading, table, type Column, type Part } from "../sheet/parts";
import { figure, linksTo, rowsFor } from "./linkedFigures";

/** More than ten indicators nobody looks at. */
export const MOST = 10;
/** Earlier points of the trend, the oldest first. */
export const EARLIER = ["p1", "p2", "p3", "p4"] as const;
export const POINTS = [...EARLIER, "now"] as const;
/** From the course, to be referred to. */
const SOURCES = [
  figure("ownChurn", "share", "2.9", "mean"),
  figure("largeChurn", "share", "2.9", "meanLarge"),
  figure("churnRate", "share", "2.2", "rate"),
  figure("loss", "money", "2.3", "loss"),
  figure("ltvToCac", "ratio", "1.4", "ratio"),
  figure("satisfaction", "ratio", "4.1", "satisfaction"),
  figure("satisfied", "share", "4.4", "satisfied"),
  figure("standardsCovered", "share", "5.1", "covered"),
  figure("callsInTime", "share", "5.4", "onTime"),
  figure("complaintsInTime", "share", "6.4", "onTime"),
  figure("complaintsQuick", "share", "6.4", "quickShare"),
  figure("slipping", "share", "7.1", "slipping"),
  figure("repeatCount", "count", "7.6", "kpis.repeats"),
  figure("repeatDays", "days", "7.6", "kpis.between"),
  figure("regularCount", "count", "7.6", "kpis.regulars"),
  figure("programReturn", "share", "7.6", "roi"),
  figure("unprofitable", "count", "7.7", "negative"),
  figure("loyalty", "share", "7.9", "index", "mineIndex"),
  figure("renewal", "share", "7.9", "renewal"),
];
export const sourceLinks = linksTo(SOURCES);

const number = (id: string): Column => ({ id, role: "free", unit: "number" });
const status = '=IF(COUNT({distance.each})=0,"",IF({distance.each}>1,{stateName.3},IF({distance.each}>0,{stateName.2},{stateName.1})))';
/** How far beyond amber: 1 is at red. The order of the two thresholds says which way is worse. */
const distance = '=IF(COUNT({now.each},{amber.each},{red.each})<3,"",IFERROR(({amber.each}-{now.each})/({amber.each}-{red.each}),""))';

/** One call spills over all columns, as far as there are indicators with a value and a target. */
const CAP = 2;
const points = `{${POINTS[0]}.1}:{now.${MOST}}`;
const trend =
  `=LET(last,MAX(ISNUMBER({now})*ISNUMBER({target})*SEQUENCE(${MOST})),value,TRANSPOSE(${points}),goal,TRANSPOSE({target}),down,TRANSPOSE({red}>{amber}),` +
  `ratio,IFERROR(IF(down,goal/value,value/goal),${CAP}),shown,IF((value="")+(goal=""),NA(),IF(ratio>${CAP},${CAP},ratio)),` +
  `IF(last=0,"",INDEX(shown,SEQUENCE(${POINTS.length}),SEQUENCE(1,last))))`;

export const sheet: readonly Part[] = [
  fixedTable("register", MOST, [
    { id: "indicator", role: "free", unit: "text" },
    { id: "definition", role: "free", unit: "text" },
    { id: "owner", role: "free", unit: "text" },
    { id: "frequency", role: "free", unit: "text", allowed: { options: ["daily", "weekly", "monthly", "quarterly", "yearly"] } },
    { id: "direction", role: "free", unit: "text", allowed: { options: ["more", "less"] } },
    number("target"),
    number("amber"),
    number("red"),
  ]),
  gap,
  fixedTable("board", MOST, [
    { id: "shown", role: "given", unit: "text", formula: `=IF({indicator}="","",SEQUENCE(${MOST})&" "&{indicator})` },
    { id: "action", role: "free", unit: "text" },
    { id: "evidence", role: "free", unit: "text" },
    { id: "status", role: "given", unit: "text", formula: { fill: status } },
    ...EARLIER.map(number),
    number("now"),
    { id: "distance", role: "given", unit: "score", formula: { fill: distance } },
  ]),
  gap,
  table("states", 3, [
    { id: "stateName", role: "label" },
    { id: "inState", role: "given", unit: "count", formula: { fill: "=COUNTIF({status},{stateName.each})" } },
  ]),
  given("acting", "count", '=IF(COUNT({distance})=0,"",COUNTIF({distance},">1"))'),
  given("unfilled", "count", '=SUMPRODUCT(({indicator}<>"")*(({owner}="")+({target}="")+({amber}="")+({red}="")+({now}="")))'),
  given("weakest", "text", '=IF(N(MAX({distance}))<=0,"",INDEX({indicator},MATCH(MAX({distance}),{distance},0)))'),
  free("reviewer"),
  free("nextReview", "date"),
  gap,
  heading("fromSheets"),
  ...rowsFor(SOURCES),
  gap,
  table("trend", POINTS.length, [
    { id: "point", role: "label" },
    ...Array.from({ length: MOST }, (_, at): Column => ({ id: `a${at + 1}`, role: "given", unit: "share", ...(at === 0 ? { formula: trend } : {}) })),
  ]),
  gap,
  table("others", 12, [{ id: "further", role: "label" }]),
];
