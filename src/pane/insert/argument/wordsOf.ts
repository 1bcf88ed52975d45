import type { WordKind } from "../../../functions/kinds";
import type { Param } from "../../../functions/params";

/** The words among which a parameter lets choose; none where it takes anything else. */
export const wordsOf = (param: Param): readonly string[] => ("words" in param ? (param as unknown as WordKind<string>).words : []);
