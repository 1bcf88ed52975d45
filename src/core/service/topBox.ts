import { DomainError } from "../DomainError";

/**
 * Top-box share: the share of answers that reach a mark.
 *
 * Answers ≥ from / all answers. With the usual 4 on a scale of 5 these are the top two boxes; the top box alone needs 5.
 *
 * Shapes and units: a list of scores and a mark on their scale; a share.
 * Refuses an empty list.
 * Source: the usual practice of surveys; Jones & Sasser (1995) on why the top box alone behaves differently.
 */
export function topBox(scores: ArrayLike<number>, from = 4): number {
  if (scores.length === 0) throw new DomainError("noAnswer", "nothingLeft", "topBox requires at least one score");
  let reached = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! >= from) reached++;
  return reached / scores.length;
}
