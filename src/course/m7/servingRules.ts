import type { Cell } from "../../cells/Cell";
import { everyBegunRowFilled, everyCell, numbers } from "../check/rules";
import type { Data, Rule } from "../Step";

/** What serving each customer cost, counted by activities: not in step with their sales. */
export const ownCustomers = {
  account: ["Hotel", "Clinic", "Chain of shops", "School", "Workshop"],
  sales: [120_000, 80_000, 150_000, 60_000, 40_000],
  goods: [84_000, 56_000, 126_000, 43_000, 27_500],
  serving: [6100, 5210, 31_000, 2880, 2950],
} satisfies Data;

/** Nothing charged: that is the margin again. */
const marginAgain: Rule = {
  id: "marginAgain", weight: "essential", reads: ["serving"], breaks: { serving: [0, 0, 0, 0, 0] },
  find: (filled) => (numbers(filled.cells("serving")).some((each) => each !== 0) ? undefined : {}),
};

/** The same share of sales for everybody, to a ten-thousandth. */
const ALIKE = 1e-4;

/** Spread by sales, the cost of serving ranks nobody otherwise than the margin does. */
const spreadBySales: Rule = {
  id: "spreadBySales", weight: "actionable", reads: ["sales", "serving"], breaks: { serving: [12_000, 8000, 15_000, 6000, 4000] },
  find: (filled) => {
    const sales = filled.cells("sales");
    const shares = filled.cells("serving").flatMap((each, at) => (typeof each === "number" && typeof sales[at] === "number" && sales[at] > 0 ? [each / sales[at]] : []));
    return shares.length > 2 && Math.max(...shares) - Math.min(...shares) < ALIKE ? {} : undefined;
  },
};

const isCost = (cell: Cell): boolean => typeof cell === "number" && cell >= 0;

/** Not a fault, but what to look at first: the customer who takes away most. */
const losesMost: Rule = {
  id: "losesMost", weight: "informative", reads: ["sales", "goods", "serving"], breaks: {},
  find: (filled) => {
    const [sales, goods, serving] = ["sales", "goods", "serving"].map((id) => filled.cells(id).map(Number));
    const profits = sales!.map((sold, at) => sold - goods![at]! - serving![at]!);
    const least = Math.min(...profits);
    return least < 0 ? { row: profits.indexOf(least) + 1 } : undefined;
  },
};

/** Over the learner's own table only. */
export const servingRules: readonly Rule[] = [
  everyBegunRowFilled("accountRow", ["account", "sales", "goods", "serving"], { goods: [84_000, null, 126_000, 43_000, 27_500] }),
  everyCell("servingBelowZero", "serving", isCost, { serving: [6100, -5210, 31_000, 2880, 2950] }),
  marginAgain,
  spreadBySales,
  losesMost,
];
