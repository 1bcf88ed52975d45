import { isBlank, type Cell } from "../../cells/Cell";
import { everyBegunRowFilled, everyCell } from "../check/rules";
import type { Data, Rule } from "../Step";
import { firstRow } from "./firstRow";

/** Margins a customer and period: members and control group of three programmes. */
export const ownProgrammes = {
  programme: ["Points", "Club", "Birthday gift"],
  marginBefore: [400, 900, 310],
  marginMembers: [470, 1010, 352],
  marginControl: [430, 950, 330],
  memberCount: [3000, 400, 1500],
  programmeCost: [90_000, 20_000, 24_000],
} satisfies Data;

/** Several programmes together: what all of them add, less what all of them cost. */
export const comparedWithControl = "=(SUMPRODUCT({marginMembers}-{marginControl},{memberCount})-SUM({programmeCost}))/SUM({programmeCost})";

const nowhere: Data = { marginControl: [null, null, null] };

/** Asked of every table: a column that is not there is as empty as a blank one. */
const noControl: Rule = {
  id: "noControl", weight: "essential", reads: ["marginMembers"], breaks: nowhere,
  find: (filled) => (filled.cells("marginControl").every(isBlank) ? {} : undefined),
};

/** The control group has moved as well: that part of the growth is not the programme's. */
const controlMoved: Rule = {
  id: "controlMoved", weight: "informative", reads: ["marginBefore", "marginControl"], breaks: {},
  find: (filled) => firstRow(filled, ["marginBefore", "marginControl"], (before, control) => control > before),
};

/** Members and control group alike to the cent: a figure copied rather than measured. */
const copied: Rule = {
  id: "copiedControl", weight: "actionable", reads: ["marginMembers", "marginControl"], breaks: { marginControl: [430, 1010, 330] },
  find: (filled) => firstRow(filled, ["marginMembers", "marginControl"], (members, control) => members === control),
};

const isPositive = (cell: Cell): boolean => typeof cell === "number" && cell > 0;

/** Over the learner's own table only. */
export const programmeRules: readonly Rule[] = [
  noControl,
  everyBegunRowFilled("programmeRow", ["marginMembers", "marginControl", "memberCount", "programmeCost"], { marginControl: [430, null, 330] }),
  everyCell("nobodyIn", "memberCount", isPositive, { memberCount: [3000, 0, 1500] }),
  everyCell("costsNothing", "programmeCost", isPositive, { programmeCost: [90_000, 0, 24_000] }),
  copied,
  controlMoved,
];
