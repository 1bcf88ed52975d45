import type { Step } from "../Step";
import { answer, input } from "../sheet/parts";

/** Shows what a sheet and a check are. The numbers stand in the task as well, so that the very first formula can be typed as it is read. */
export const tour: Step = {
  id: "0.1",
  kind: "formula",
  minutes: 2,
  sheet: [input("begin", "count"), input("joined", "count"), input("end", "count"), answer("lost", "count")],
  book: { begin: 10, joined: 3, end: 11 },
  answers: [
    {
      at: "lost",
      solution: "=LOSTCUSTOMERS({begin},{joined},{end})",
      mistakes: { netGrowth: "={begin}-{end}", signReversed: "={end}-{begin}+{joined}", sign: "=({end}-{joined})-{begin}", parentheses: "={begin}-{end}-{joined}" },
      refers: false,
    },
  ],
};
