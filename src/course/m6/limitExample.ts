import type { Cell } from "../../cells/Cell";
import type { Data } from "../Step";

/** Where the roles stand on a new sheet: an example is written as a learner writes it, with addresses. */
const FIRST_ROLE = 9;
const ROLES = 3;

/** A formula in each row of the roles, with the share of its row. */
const inRows = (formula: (share: string) => string): readonly Cell[] => Array.from({ length: ROLES }, (_, at) => formula(`C${FIRST_ROLE + at}`));
const limitOf = (severity: string): readonly Cell[] => inRows((share) => `=AUTHORITYLIMIT($B$2,REPURCHASE("unresolved","${severity}"),REPURCHASE("quick","${severity}"),${share})`);

/** The same limit for every role. */
export const atCosts = (formula: string): Data => ({ majorLimit: inRows(() => formula) });

export const example: Data = {
  value: 1200,
  who: ["Seller", "Shop manager", "Director"],
  share: [0.5, 0.8, 1],
  majorLimit: limitOf("major"),
  minorLimit: limitOf("minor"),
  remedy: ["Exchange, gift", "Repair, month free", "Refund"],
  cases: [4, 30, 3, 6, 1, 0],
  budget: "=SUMPRODUCT(D9:E11,B14:C16)",
  owner: "Head of service",
  due: 46_203,
};
