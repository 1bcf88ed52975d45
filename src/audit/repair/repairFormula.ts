import type { Cell } from "../../cells/Cell";
import { FormulaFault } from "../../syntax/FormulaFault";
import type { Node } from "../../syntax/Node";
import { parse } from "../../syntax/parse";
import { lostParts, type LostPart, type Why, type Writing } from "./lostParts";

export interface Repaired {
  readonly after: string;
  /** Each reason once, in reading order. */
  readonly why: readonly Why[];
  /** Whether all of it, or a part, may just as well work. */
  readonly isUnsure: boolean;
}

/** A formula as it should be written, in a cell that shows something; undefined where nothing of ours in it has failed. */
export function repairFormula(formula: string, shows: Cell, writing: Writing): Repaired | undefined {
  const tree = read(formula);
  const lost = tree ? lostParts(tree, shows, writing) : [];
  return lost.length > 0 ? { after: mended(formula, lost), why: reasons(lost), isUnsure: lost.some((part) => part.isUnsure) } : undefined;
}

/** A text that is no formula for us was none for the program either, or is beyond what can be repaired. */
function read(formula: string): Node | undefined {
  try {
    return parse(formula);
  } catch (fault) {
    if (fault instanceof FormulaFault) return undefined;
    throw fault;
  }
}

function mended(formula: string, lost: readonly LostPart[]): string {
  let text = "";
  let at = 0;
  for (const part of lost) {
    text += formula.slice(at, part.start) + part.text;
    at = part.end;
  }
  return text + formula.slice(at);
}

/** That a cell shows #NAME? needs no saying where something is in front of a name. */
function reasons(lost: readonly LostPart[]): readonly Why[] {
  const all = new Map(lost.flatMap(({ why }) => why).map((why) => [JSON.stringify(why), why]));
  const named = [...all.values()].filter(({ kind }) => kind !== "name");
  return named.length > 0 ? named : [...all.values()];
}
