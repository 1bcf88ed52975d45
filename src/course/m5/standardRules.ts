import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyBegunRowFilled, everyCell } from "../check/rules";
import type { Rule } from "../Step";
import { column, hotel, standards } from "./moments";
import { eachOnce, eachRow, notAllAlike } from "./rowRules";
import { ATTRIBUTES } from "./standardSheet";

const LEAST = 3;
const isUnit = (cell: Cell): boolean => typeof cell === "string" && /[\p{L}%]/u.test(cell);

/** 200 % of calls, or minus five minutes. */
const isImpossible = (measure: Cell | undefined, unit: Cell | undefined): boolean =>
  typeof measure === "number" && (measure < 0 || ((unit === "percent" || unit === "perHundred" || unit === "%") && measure > 100));

export const standardRules: readonly Rule[] = [
  atLeast("tooFew", "moment", LEAST, { moment: column("Comes to the bar") }),
  everyBegunRowFilled("noStandard", ["moment", "standard"], { standard: column(...standards.slice(0, 4)) }),
  everyBegunRowFilled("noMeasure", ["moment", "measure", "measureUnit"], { measureUnit: column("minutes", "minutes", "percent", "minutes") }),
  everyCell("measureIsNumber", "measure", (cell) => typeof cell === "number", { measure: column(1, 5, 100, "promptly", 15) }),
  everyCell("unitIsWord", "measureUnit", isUnit, { measureUnit: column("minutes", "minutes", 5, "minutes", "minutes") }),
  eachRow("measureImpossible", "essential", ["measure", "measureUnit"], ({ measure, measureUnit }) => isImpossible(measure, measureUnit), { measure: column(1, 5, 120, 1, 15) }),
  everyBegunRowFilled("incomplete", ["moment", "where", "form", "checklist", "review"], { checklist: column("Opening list", "Opening list", null, "Night list", "Porter list") }),
  eachOnce("momentTwice", "moment", { moment: column("Comes to the bar", "Orders a drink", "Asks to be woken", "Orders a drink", "Porter serves the room") }),
  everyBegunRowFilled("unowned", ["moment", "owner"], { owner: column("Bar manager") }, "actionable"),
  eachRow("noAttribute", "actionable", ["moment", "attribute"], ({ moment, attribute }) => moment !== null && !ATTRIBUTES.includes(String(attribute)), { attribute: column("promptness", "promptness") }),
  eachOnce("copied", "standard", { standard: hotel.map((moment, at) => moment && (at < 2 ? "Served within 5 minutes" : standards[at]!)) }, "actionable"),
  {
    id: "allFixed", weight: "actionable", reads: ["moment", "freedom"], breaks: { freedom: column() },
    find: (filled) => (filled.cells("freedom").every((cell) => isBlank(cell)) ? {} : undefined),
  },
  notAllAlike("oneAttribute", "attribute", { attribute: hotel.map((moment) => moment && "promptness") }, "informative"),
];
