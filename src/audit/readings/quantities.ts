import { functionById } from "../../functions/catalogue";
import type { WordKind } from "../../functions/kinds";
import type { Quantity } from "../../locale/audit/readings/labels";

/** Where a function says how its quantity is read: in an argument, or always alike. */
export type Reader = { readonly quantity: Quantity } & ({ readonly param: string } | { readonly always: string });

/**
 * The functions whose quantity has more than one reading. Retention is churn's complement: together they make 1 only on one base, and RETENTIONRATE always
 * divides by the start. Net and gross revenue retention are none: they are two measures with names of their own, meant to stand side by side.
 */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["CHURNRATE", { quantity: "churn", param: "base" }],
  ["RETENTIONRATE", { quantity: "churn", always: "start" }],
  ["LTV", { quantity: "ltv", param: "timing" }],
  ["REPURCHASE", { quantity: "repurchase", param: "edition" }],
  ["RECOVERYVALUE", { quantity: "repurchase", param: "edition" }],
]);

/** The reading that a function of a quantity takes where nobody chooses. */
export function usualReading(quantity: Quantity): string | undefined {
  for (const [id, reader] of READERS) {
    if (reader.quantity === quantity && "param" in reader) return (functionById(id)!.params[reader.param] as WordKind<string>).fallback;
  }
  return undefined;
}
