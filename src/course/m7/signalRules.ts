import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyBegunRowFilled, everyCell } from "../check/rules";
import type { Rule } from "../Step";
import { firstRow } from "./firstRow";

const isNumber = (cell: Cell): boolean => typeof cell === "number";
const column = (...cells: readonly Cell[]): readonly Cell[] => [...cells, null, null];

/** A threshold at the usual value is reached every day. */
const thresholdIsUsual: Rule = {
  id: "thresholdIsUsual", weight: "essential", reads: ["usual", "threshold"], breaks: { threshold: column(45, 4, 90) },
  find: (filled) => firstRow(filled, ["usual", "threshold"], (usual, threshold) => usual === threshold),
};

/** The current value has come to the threshold or gone past it, on whichever side of the usual it lies. */
const reached: Rule = {
  id: "reached", weight: "informative", reads: ["usual", "threshold", "current"], breaks: { current: column(36, 5, 88) },
  find: (filled) => firstRow(filled, ["usual", "threshold", "current"], (usual, threshold, now) => usual !== threshold && (now - usual) / (threshold - usual) >= 1),
};

/** One name for everything is often no name. */
const oneOwner: Rule = {
  id: "oneOwner", weight: "informative", reads: ["owner"], breaks: { owner: column("Sales", "Sales", "Sales") },
  find: (filled) => {
    const owners = filled.cells("owner").filter((owner) => !isBlank(owner));
    return owners.length > 2 && new Set(owners).size === 1 ? { data: { count: owners.length } } : undefined;
  },
};

export const signalRules: readonly Rule[] = [
  atLeast("fewSignals", "signal", 3, { signal: column("Days between orders", null, null), usual: column(30, null, null), threshold: column(45, null, null), owner: column("Sales", null, null) }),
  everyBegunRowFilled("noThreshold", ["signal", "usual", "threshold"], { threshold: column(45, null, 90) }),
  everyCell("usualInWords", "usual", isNumber, { usual: column(30, "four a month", 120) }),
  everyCell("thresholdInWords", "threshold", isNumber, { threshold: column(45, "too many", 90) }),
  thresholdIsUsual,
  everyBegunRowFilled("noOwner", ["signal", "owner"], { owner: column("Sales", null, "Sales") }),
  everyBegunRowFilled("notWatched", ["signal", "current"], { current: column(36, null, 118) }, "actionable"),
  everyBegunRowFilled("noCheckDate", ["signal", "checkOn"], { checkOn: column(46_112, null, 46_142) }, "actionable"),
  everyBegunRowFilled("noEvidence", ["signal", "evidence"], { evidence: column("Order log", null, "Till") }, "actionable"),
  reached,
  oneOwner,
];
