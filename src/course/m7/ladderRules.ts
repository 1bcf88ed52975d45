import { isBlank } from "../../cells/Cell";
import { everyCellFilled, numbers } from "../check/rules";
import type { Data, Filled, Rule } from "../Step";
import { CRITERIA, LADDERS } from "./programmeChoice";

const columns = (of: string): readonly string[] => CRITERIA.map((criterion) => `${of}${criterion}`);
const WEIGHTS = columns("weight");
const MARKS = [...columns("ladder"), ...columns("mode")];
const CRUMB = 0.005;

const weightsIn = (filled: Filled): readonly number[] => WEIGHTS.map((id) => Number(filled.cells(id)[0]));

/** The mean of a row's marks by the learner's own weights. */
function weighted(filled: Filled, of: string, row: number): number {
  const weights = weightsIn(filled);
  const marks = columns(of).map((id) => Number(filled.cells(id)[row]));
  return weights.reduce((sum, weight, at) => sum + weight * marks[at]!, 0) / weights.reduce((sum, weight) => sum + weight, 0);
}

const weightsSum: Rule = {
  id: "weightsSum", weight: "essential", reads: WEIGHTS, breaks: { weightCost: 50 },
  find: (filled) => {
    const sum = weightsIn(filled).reduce((whole, weight) => whole + weight, 0);
    return Math.abs(sum - 100) < CRUMB ? undefined : { data: { sum: Number(sum.toPrecision(12)) } };
  },
};

const offScale: Rule = {
  id: "offScale", weight: "essential", reads: MARKS, breaks: { modeCopy: [1, 2, 7, 5] },
  find: (filled) => {
    const rows = MARKS.map((id) => filled.cells(id).findIndex((cell) => !isBlank(cell) && (typeof cell !== "number" || cell < 1 || cell > 5)));
    const found = rows.find((row) => row >= 0);
    return found === undefined ? undefined : { row: found + 1 };
  },
};

/** A typed score stays as it is when a weight is moved. */
const scoresTyped: Rule = {
  id: "scoresTyped", weight: "essential", reads: ["ladderScore", "modeScore"], breaks: { ladderScore: [2.2, 3, 3.8] },
  find: (filled) => (["ladderScore", "modeScore"].every((id) => filled.formulas(id)[0]) ? undefined : {}),
};

const otherScore = (id: string, of: string, breaks: Data): Rule => ({
  id, weight: "essential", reads: [...WEIGHTS, ...columns(of), `${of}Score`], breaks,
  find: (filled) => {
    const row = filled.cells(`${of}Score`).findIndex((score, at) => Math.abs(Number(score) - weighted(filled, of, at)) > CRUMB);
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** Whoever follows other reasons than the weights says so, or changes the weights. */
const againstScore: Rule = {
  id: "againstScore", weight: "actionable", reads: ["ladderScore", "chosenLadder"], breaks: { chosenLadder: "ladderOne" },
  find: (filled) => {
    const scores = numbers(filled.cells("ladderScore"));
    const chosen = scores[LADDERS.findIndex((ladder) => ladder === filled.cells("chosenLadder")[0])];
    return chosen !== undefined && chosen < Math.max(...scores) - CRUMB ? {} : undefined;
  },
};

/** A criterion by which all ladders are alike decides nothing, whatever it weighs. */
const noDifference: Rule = {
  id: "noDifference", weight: "informative", reads: columns("ladder"), breaks: { ladderCost: [3, 3, 3] },
  find: (filled) => (columns("ladder").some((id) => new Set(filled.cells(id)).size === 1) ? {} : undefined),
};

/** The book calls the first ladder easily imitated; whoever knows better need not follow. */
const firstHardToCopy: Rule = {
  id: "firstHardToCopy", weight: "informative", reads: ["ladderCopy"], breaks: { ladderCopy: [5, 3, 2] },
  find: (filled) => {
    const [price = 0, ...others] = numbers(filled.cells("ladderCopy"));
    return price > Math.max(...others) ? {} : undefined;
  },
};

/** The comparison: nothing in it is right or wrong but what contradicts itself. */
export const ladderRules: readonly Rule[] = [
  everyCellFilled("weightsMissing", WEIGHTS, { weightCopy: null }),
  weightsSum,
  everyCellFilled("laddersUnmarked", columns("ladder"), { ladderSwitch: [1, null, 5] }),
  everyCellFilled("modesUnmarked", columns("mode"), { modeCost: [3, 4, null, 3] }),
  offScale,
  everyCellFilled("scoresMissing", ["ladderScore", "modeScore"], { modeScore: [null, null, null, null] }),
  scoresTyped,
  otherScore("otherLadderScore", "ladder", { ladderScore: ["=AVERAGE(4,1,1)", 3, 3.8] }),
  otherScore("otherModeScore", "mode", { modeScore: ["=AVERAGE(3,1,2)", 2.8, 2.6, 3.95] }),
  everyCellFilled("notChosen", ["chosenLadder", "chosenMode", "why"], { why: null }),
  everyCellFilled("notDecided", ["owner", "due"], { due: null }, "actionable"),
  againstScore,
  noDifference,
  firstHardToCopy,
];
