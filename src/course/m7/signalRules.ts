import { isBlank, type Cell } from "../../cells/Cell";
import { atLeast, everyBegunRowFilled, everyCell } from "../check/rules";
import type { Data, Rule } from "../Step";

const isNumber = (cell: Cell): boolean => typeof cell === "number";
const column = (...cells: readonly Cell[]): readonly Cell[] => [...cells, null, null];

/** A threshold at the usual value is reached every day. */
const thresholdIsUsual = (breaks: Data): Rule => ({
  id: "thresholdIsUsual", weight: "essential", reads: ["usual", "threshold"], breaks,
  find: (filled) => {
    const usual = filled.cells("usual");
    const row = filled.cells("threshold").findIndex((threshold, at) => isNumber(threshold) && threshold === usual[at]);
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** The current value has come to the threshold or gone past it, on whichever side of the usual it lies. */
const reached = (breaks: Data): Rule => ({
  id: "reached", weight: "informative", reads: ["usual", "threshold", "current"], breaks,
  find: (filled) => {
    const [usual, threshold] = [filled.cells("usual"), filled.cells("threshold")];
    const row = filled.cells("current").findIndex((now, at) => {
      const [from, to] = [usual[at], threshold[at]];
      return typeof now === "number" && typeof from === "number" && typeof to === "number" && from !== to && (now - from) / (to - from) >= 1;
    });
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** One name for everything is often no name. */
const oneOwner = (breaks: Data): Rule => ({
  id: "oneOwner", weight: "informative", reads: ["owner"], breaks,
  find: (filled) => {
    const owners = filled.cells("owner").filter((owner) => !isBlank(owner));
    return owners.length > 2 && new Set(owners).size === 1 ? { data: { count: owners.length } } : undefined;
  },
});

export const signalRules: readonly Rule[] = [
  atLeast("fewSignals", "signal", 3, { signal: column("Days between orders", null, null), usual: column(30, null, null), threshold: column(45, null, null), owner: column("Sales", null, null) }),
  everyBegunRowFilled("noThreshold", ["signal", "usual", "threshold"], { threshold: column(45, null, 90) }),
  everyCell("usualInWords", "usual", isNumber, { usual: column(30, "four a month", 120) }),
  everyCell("thresholdInWords", "threshold", isNumber, { threshold: column(45, "too many", 90) }),
  thresholdIsUsual({ threshold: column(45, 4, 90) }),
  everyBegunRowFilled("noOwner", ["signal", "owner"], { owner: column("Sales", null, "Sales") }),
  everyBegunRowFilled("notWatched", ["signal", "current"], { current: column(36, null, 118) }, "actionable"),
  everyBegunRowFilled("noCheckDate", ["signal", "checkOn"], { checkOn: column(46_112, null, 46_142) }, "actionable"),
  everyBegunRowFilled("noEvidence", ["signal", "evidence"], { evidence: column("Order log", null, "Till") }, "actionable"),
  reached({ current: column(36, 5, 88) }),
  oneOwner({ owner: column("Sales", "Sales", "Sales") }),
];
