import { gap, given, table, type Part } from "../sheet/parts";
import { MOMENTS } from "./moments";

export const ROLES = 6;
/** Who does the work, who answers for it, who is asked, who is told; who answers may do the work as well. */
export const LETTERS = ["R", "A", "AR", "C", "I"];
/** More faults than these are counted, but not listed. */
const LISTED = 10;

const MATRIX = 'VSTACK(HSTACK("",{role}),HSTACK({task},{letters}))';
/** A moment that is blank is no task: until there is one, nothing is amiss. */
const NO_TASK = 'SUMPRODUCT(({task}<>"")*1)=0';

/** How much of a letter a role carries. The letter and the role are told by the place in the table: words differ from language to language. */
const LOAD =
  '=LET(letter,"*"&MID("RACI",COLUMN()-COLUMN({letterName.1})+1,1)&"*",all,COUNTIF({letters},letter),' +
  "IF(all=0,0,COUNTIF(INDEX({letters},0,ROW()-ROW({letterName.1})),letter)/all))";

export const matrixSheet: readonly Part[] = [
  {
    part: "cross", id: "letters", role: "free", unit: "text", allowed: { options: LETTERS },
    down: { id: "task", unit: "text", count: MOMENTS, role: "free" },
    across: { id: "role", unit: "text", count: ROLES, role: "free" },
  },
  gap,
  given("faultCount", "count", `=IF(${NO_TASK},"",IFERROR(SUMPRODUCT((INDEX(RACICHECK(${MATRIX}),0,1)<>"")*1)-1,""))`),
  given("accountable", "count", '=COUNTIF({letters},"*A*")'),
  given("covered", "share", '=IF(COUNTIF({carries},">0")=0,0,SUMPRODUCT(({carries}>0)*({deputy}<>""))/COUNTIF({carries},">0"))'),
  given("mendFirst", "text", '=IF(N({faultCount})>0,INDEX({faults},2,1)&": "&INDEX({faults},2,2),IF(SUMPRODUCT(({carries}>0)*({deputy}=""))=0,"",INDEX({bearer},MATCH(1,({carries}>0)*({deputy}=""),0))&""))'),
  gap,
  table("cover", ROLES, [
    { id: "bearer", role: "given", unit: "text", formula: '=TRANSPOSE({role}&"")' },
    { id: "carries", role: "given", unit: "count", formula: { fill: '=COUNTIF(INDEX({letters},0,ROW()-ROW({bearer.1})+1),"*A*")' } },
    { id: "deputy", role: "free", unit: "text" },
    { id: "agreed", role: "free", unit: "date" },
    { id: "evidence", role: "free", unit: "text" },
  ]),
  gap,
  {
    part: "cross", id: "load", role: "given", unit: "share", formula: { fill: LOAD },
    down: { id: "carrier", unit: "text", count: ROLES, role: "given", formula: '=TRANSPOSE({role}&"")' },
    across: { id: "letterName", unit: "label", count: 4 },
  },
  gap,
  { part: "block", id: "faults", role: "given", rows: LISTED + 1, units: ["text", "text"], formula: `=IF(${NO_TASK},"",TAKE(RACICHECK(${MATRIX},{language}),${LISTED + 1}))` },
];
