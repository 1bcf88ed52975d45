import { gap, given, table, type Column, type Part } from "../sheet/parts";
import { MOMENTS } from "./moments";

const text = (id: string): Column => ({ id, role: "free", unit: "text" });
const choice = (id: string, options: readonly string[]): Column => ({ id, role: "free", unit: "text", allowed: { options } });

export const CHANNELS = ["inPerson", "phone", "online", "inWriting"];
/** The three levels of service of the course book 002. */
export const LEVELS = ["attention", "competence", "cooperation"];
/** What every moment has to have. */
const REQUIRED = ["channel", "level", "importance", "failures", "risk", "standard", "owner"];
/** Bars of the chart. */
const SHOWN = 8;

export const momentSheet: readonly Part[] = [
  table("map", MOMENTS, [
    text("moment"),
    choice("channel", CHANNELS),
    choice("level", LEVELS),
    { id: "importance", role: "free", unit: "mark", allowed: { from: 1, to: 5, whole: true } },
    { id: "wait", role: "free", unit: "number", allowed: { from: 0, to: 10_000 } },
    { id: "failures", role: "free", unit: "number", allowed: { from: 0, to: 100 } },
    { id: "risk", role: "free", unit: "score" },
    text("standard"),
    text("owner"),
    { id: "due", role: "free", unit: "date" },
    text("evidence"),
  ]),
  gap,
  given("unfilled", "count", `=SUMPRODUCT(({moment}<>"")*(${REQUIRED.map((id) => `({${id}}="")`).join("+")}))`),
  given("covered", "share", '=IF(SUMPRODUCT(({moment}<>"")*1)=0,0,SUMPRODUCT(({moment}<>"")*({standard}<>"")*({owner}<>""))/SUMPRODUCT(({moment}<>"")*1))'),
  given("mendFirst", "text", '=IF(MAX({risk})>0,INDEX({moment},MATCH(MAX({risk}),{risk},0))&"","")'),
  gap,
  {
    part: "block", id: "order", role: "given", rows: SHOWN, units: ["text", "score"],
    formula: `=IFERROR(TAKE(SORT(FILTER(HSTACK({moment},{risk}),ISNUMBER({risk})*({risk}>0)*({moment}<>"")),2,-1),${SHOWN}),"")`,
    strips: { moments: [0, 0, SHOWN, 1], risks: [0, 1, SHOWN, 1] },
  },
];
