import type { Filled, Rule } from "../Step";
import { finding, type Finding } from "./Outcome";

/** What the rules of consistency find. The first essential one hides all others: one thing at a time. */
export function checkRules(rules: readonly Rule[], filled: Filled): readonly Finding[] {
  const findings = rules.flatMap(({ id, weight, find }) => {
    const found = find(filled);
    return found ? [finding(weight, "rules", id, undefined, { ...(found.row === undefined ? {} : { row: found.row }), ...found.data })] : [];
  });
  const worst = findings.find(({ weight }) => weight === "essential");
  return worst ? [worst] : findings;
}
