import type { Step } from "../Step";
import { free, gap, given, table, type Column } from "../sheet/parts";
import { example, ITEMS, STEPS } from "./handlingExample";
import { handlingRules } from "./handlingRules";
import { TYPES } from "./registerSheet";

/** Book 003 has eight; the ninth is the practice of 004, part 10. */
export const COMPLAINANTS = [...TYPES, "extremism"];
const POINTS = 3;
/** A card: the name of the type and how to handle it. */
const CARD = 1 + POINTS;

const ticked = (id: string): Column => ({ id, role: "free", unit: "text", allowed: { options: ["done", "notDone"] } });
/** 3W, 4R, 8F: where each group ends among the fifteen. */
const GROUPS = [[1, 3], [4, 7], [8, 15]].map(([from, to]) => `COUNTIF({done.${from}}:{done.${to}},{verdict.1})/ROWS({done.${from}}:{done.${to}})`);

/** 3W4R8F on one real complaint, with the cards of those who complain and the steps of acceptance and return visit. */
export const complaintHandling: Step = {
  id: "6.6",
  kind: "completeness",
  minutes: 15,
  sheet: [
    free("complaint"),
    free("received", "moment", { from: 36_526, to: 73_050 }),
    free("owner"),
    free("type", "text", { options: COMPLAINANTS }),
    table("handling", POINTS, [
      { id: "point", role: "given", unit: "text", formula: '=IF({type}="","",IFERROR(INDEX({card},XMATCH({type},{card})+{1;2;3}),""))' },
      ticked("pointDone"),
    ]),
    gap,
    table("items", ITEMS, [
      { id: "item", role: "label" },
      ticked("done"),
      { id: "evidence", role: "free", unit: "text" },
      { id: "mender", role: "free", unit: "text" },
      { id: "mendedBy", role: "free", unit: "date" },
    ]),
    gap,
    table("acceptance", STEPS, [{ id: "accept", role: "label" }, ticked("accepted")]),
    table("visit", STEPS, [{ id: "call", role: "label" }, ticked("visited")]),
    gap,
    table("verdicts", 2, [
      { id: "verdict", role: "label" },
      { id: "verdictCount", role: "given", unit: "count", formula: { fill: "=COUNTIF({done},{verdict.each})" } },
    ]),
    table("groups", GROUPS.length, [
      { id: "group", role: "label" },
      { id: "groupShare", role: "given", unit: "share", formula: `=VSTACK(${GROUPS.join(",")})` },
    ]),
    given("unfilled", "count", "=COUNTBLANK({done})+COUNTBLANK({accepted})+COUNTBLANK({visited})+COUNTBLANK({pointDone})"),
    given("next", "text", '=IFERROR(INDEX({item},XMATCH({verdict.2},{done})),"")'),
    gap,
    table("cards", COMPLAINANTS.length * CARD, [{ id: "card", role: "label" }]),
  ],
  rules: handlingRules,
  example,
  marks: [
    { on: "done", when: "={done.each}={verdict.1}", as: "good" },
    { on: "done", when: "={done.each}={verdict.2}", as: "poor" },
    { on: "unfilled", when: "={unfilled}=0", as: "good" },
  ],
  worst: "next",
};
