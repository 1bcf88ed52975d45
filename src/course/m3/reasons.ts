import type { Step } from "../Step";
import { answer, gap, table } from "../sheet/parts";
import { drawLeavers, OF_A_HUNDRED } from "./leavers";

const CAUSES = OF_A_HUNDRED.length;
/** A register is in no order: whoever adds up as it stands adds up wrongly. */
const AS_NOTED = [1, 5, 0, 3, 4, 2].map((at) => OF_A_HUNDRED[at]!);
const running = (counts: string): string => `SCAN(0,${counts}/SUM({count}),LAMBDA(sum,part,sum+part))`;
const pareto = (causes: string, counts: string): string => `VSTACK({"","","",""},HSTACK(${causes},${counts},${counts}/SUM({count}),${running(counts)}))`;

export const reasons: Step = {
  id: "3.1",
  kind: "formula",
  minutes: 8,
  sheet: [
    table("causes", CAUSES, [
      { id: "cause", role: "label" },
      { id: "count", role: "input", unit: "count" },
    ]),
    gap,
    {
      part: "block", id: "pareto", role: "answer", rows: CAUSES + 1, units: ["text", "count", "share", "share"],
      strips: { causes: [1, 0, CAUSES, 1], shares: [1, 2, CAUSES, 1], running: [1, 3, CAUSES, 1] },
    },
    answer("few", "count"),
  ],
  book: { count: AS_NOTED },
  draw: (dice) => ({ count: drawLeavers(dice, AS_NOTED) }),
  answers: [
    {
      at: "pareto",
      solution: "=PARETO({cause},{count},{language})",
      mistakes: {
        unsorted: `=${pareto("{cause}", "{count}")}`,
        ascending: `=${pareto("SORTBY({cause},{count})", "SORT({count}*1)")}`,
        ofLargest: "=LET(p,PARETO({cause},{count}),IFERROR(HSTACK(TAKE(p,,2),DROP(p,,2)*SUM({count})/MAX({count})),\"\"))",
      },
    },
    {
      at: "few",
      solution: '=COUNTIF({pareto.running},"<80%")+1',
      mistakes: {
        oneShort: '=COUNTIF({pareto.running},"<80%")',
        unsortedCount: `=MATCH(0.8,${running("{count}")})+1`,
      },
    },
  ],
  chart: { kind: "pareto", categories: "pareto.causes", shares: "pareto.shares", cumulative: "pareto.running", unit: "share" },
};
