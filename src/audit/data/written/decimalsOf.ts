import { DECIMALS, type Decimal } from "../../../cells/written/numbers";
import { amountIn } from "./amountIn";

/**
 * The decimal signs by which the texts of a column can be meant. One, where texts that are numbers under one sign only decide, or where texts for
 * either leave none open; both, where 1,234 or the like is all there is or texts contradict each other: then only a person knows. The point, where it
 * makes no difference.
 */
export function decimalsOf(texts: Iterable<string>): readonly Decimal[] {
  const votes: Record<Decimal, number> = { ".": 0, ",": 0 };
  let open = false;
  for (const text of texts) {
    const [point, comma] = DECIMALS.map((decimal) => amountIn(text, decimal));
    if (point === comma) continue;
    if (point === undefined || comma === undefined) votes[point === undefined ? "," : "."]++;
    else open = true;
  }
  if (open && votes["."] > 0 && votes[","] > 0) return DECIMALS;
  if (votes["."] + votes[","] > 0) return [votes["."] >= votes[","] ? "." : ","];
  return open ? DECIMALS : ["."];
}

/** The number a text writes: by the column's sign, or by the other where it is one by that only. */
export const amountBy = (text: string, decimal: Decimal): number | undefined => amountIn(text, decimal) ?? amountIn(text, decimal === "." ? "," : ".");
