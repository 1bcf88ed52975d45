import type { Grid } from "../../cells/Cell";
import type { AnswerKey } from "../key/answerKeys";
import { isMet, isMetInAnyOrder } from "../key/close";

/** How a formula behaves on hidden data: like an accepted answer, like a known mistake, or like neither. */
export type Behaviour = { readonly kind: "accepted" | "mistake"; readonly id: string } | { readonly kind: "unknown" };

/** Compares what a formula gives on each hidden variant with its keys. The reading seen on the sheet's own data is tried first. */
export function behaviourOf(values: readonly Grid[], keys: readonly AnswerKey[], reading: string): Behaviour {
  const meets = { accepted: isMet, mistakes: (...of: Parameters<typeof isMet>) => isMet(...of) || isMetInAnyOrder(...of) };
  const everywhere = (id: string, among: "accepted" | "mistakes"): boolean =>
    values.every((value, at) => meets[among](value, keys[at]![among].find((candidate) => candidate.id === id)!.value, keys[at]!.units));
  const ids = (among: "accepted" | "mistakes"): string[] => keys[0]![among].map(({ id }) => id);
  const accepted = [reading, ...ids("accepted")].find((id) => everywhere(id, "accepted"));
  if (accepted !== undefined) return { kind: "accepted", id: accepted };
  const mistake = ids("mistakes").find((id) => everywhere(id, "mistakes"));
  return mistake === undefined ? { kind: "unknown" } : { kind: "mistake", id: mistake };
}
