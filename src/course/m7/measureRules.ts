import type { Cell } from "../../cells/Cell";
import { atLeast, everyBegunRowFilled, everyCell } from "../check/rules";
import type { Data, Rule } from "../Step";
import { firstRow } from "./firstRow";

/** Two measures of one's own; the second counts the other way round. */
export const MEASURES_EXAMPLE = {
  mine: ["Would recommend", "Days between orders", "Share renewed", "Price rise accepted"],
  mineWeight: [2, 1, 2, 1],
  mineNow: [60, 34, 70, 3],
  mineLow: [0, 60, 40, 0],
  mineHigh: [100, 14, 100, 10],
} satisfies Data;

const isNumber = (cell: Cell): boolean => typeof cell === "number";

/** A scale of no length places nothing. */
const flatScale: Rule = {
  id: "flatScale", weight: "essential", reads: ["mineLow", "mineHigh"], breaks: { mineHigh: [100, 60, 100, 10] },
  find: (filled) => firstRow(filled, ["mineLow", "mineHigh"], (low, high) => low === high),
};

/** Beyond its ends a measure counts as the end: the scale is too short, or a unit is another. */
const offScale: Rule = {
  id: "offScale", weight: "informative", reads: ["mineNow", "mineLow", "mineHigh"], breaks: { mineNow: [60, 90, 70, 3] },
  find: (filled) => firstRow(filled, ["mineNow", "mineLow", "mineHigh"], (now, low, high) => now < Math.min(low, high) || now > Math.max(low, high)),
};

/** On the sheet and over the learner's own table alike. */
export const measureRules: readonly Rule[] = [
  atLeast("fewMeasures", "mine", 2, { mine: ["Would recommend", null, null, null], mineWeight: [2, null, null, null], mineNow: [60, null, null, null], mineLow: [0, null, null, null], mineHigh: [100, null, null, null] }),
  everyBegunRowFilled("noScale", ["mine", "mineLow", "mineHigh"], { mineHigh: [100, null, 100, 10] }),
  everyCell("lowInWords", "mineLow", isNumber, { mineLow: [0, "60 days", 40, 0] }),
  everyCell("highInWords", "mineHigh", isNumber, { mineHigh: [100, "two weeks", 100, 10] }),
  flatScale,
  everyBegunRowFilled("notMeasured", ["mine", "mineNow"], { mineNow: [60, null, 70, 3] }, "actionable"),
  everyCell("nowInWords", "mineNow", isNumber, { mineNow: [60, "about a month", 70, 3] }),
  everyBegunRowFilled("noWeight", ["mine", "mineWeight"], { mineWeight: [2, null, 2, 1] }, "actionable"),
  offScale,
];
