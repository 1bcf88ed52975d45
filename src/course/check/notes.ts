import type { Area } from "../../cells/address";
import { functionById } from "../../functions/catalogue";
import { spoken, writeFormula } from "../key/writeFormula";
import type { Policies } from "../progress/Progress";
import type { Answer } from "../Step";
import { finding, type Finding } from "./Outcome";
import { areaIn, formulasIn, type SheetRead } from "./SheetRead";

/** Notes to the reading by which an answer passes: what it is, and whether reports use another. A solution that is the only reading has none. */
export function notesTo({ at, reading, readings = {}, policy }: Answer, by: string, policies: Policies | undefined): readonly Finding[] {
  if (by !== reading && !(by in readings)) return [];
  const usual = policy ? policies?.[policy] : undefined;
  const other = policy && usual !== undefined && usual !== by ? [finding("informative", "common", "otherPolicy", at, { policy, reading: usual })] : [];
  return [finding("informative", "readings", by), ...other];
}

/** The same reading in one of our functions, where the learner has used none. */
export function shorter(read: SheetRead, area: Area, { at, solution, readings = {} }: Answer, by: string): readonly Finding[] {
  const formula = readings[by] ?? solution;
  if (typeof formula !== "string" || !ours(formula)) return [];
  const used = formulasIn(read, area).flat().some(ours);
  return used ? [] : [finding("informative", "common", "oneFunction", at, { formula: writeFormula(spoken(formula, "en"), (id) => areaIn(read, id)) })];
}

const ours = (formula: string): boolean => [...formula.matchAll(/([A-Z][A-Z0-9]+)(?=\()/gi)].some(([, name]) => functionById(name!.toUpperCase()) !== undefined);
