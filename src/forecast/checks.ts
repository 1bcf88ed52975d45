import type { Obstacle } from "../core/prediction/Fit";
import type { Study } from "./StudyRequest";

/** What a forecast is judged by. A verdict is a key; the locale makes the sentence from it and from the study. */
export type Check =
  | { readonly of: "fit"; readonly verdict: "good" }
  | { readonly of: "fit"; readonly verdict: "poor"; readonly obstacle: Obstacle }
  | { readonly of: "repeatBuyers"; readonly verdict: "good" | "fair" }
  | { readonly of: "correlation"; readonly verdict: "good" | "fair"; readonly value: number }
  | { readonly of: "correlation"; readonly verdict: "open" }
  | { readonly of: "holdout"; readonly verdict: "good" | "chance" | "fair"; readonly error: number }
  | { readonly of: "holdout"; readonly verdict: "open" };

/**
 * On CDNOW 946 repeat buyers tell a and b to within a quarter to a third of themselves. Errors shrink with the root of the
 * number: below about a hundred they are as large as the parameters.
 */
export const FEW_REPEAT_BUYERS = 100;
/** Up to here spend can be taken as independent of frequency; CDNOW has 0.11 (Fader, Hardie & Lee 2005, RFM and CLV). */
export const CORRELATED = 0.3;
export const OFF = 0.1;

/** In the order in which somebody should read them. */
export const checksOf = (study: Study): readonly Check[] => [fitCheck(study), { of: "repeatBuyers", verdict: study.repeatBuyers < FEW_REPEAT_BUYERS ? "fair" : "good" }, holdoutCheck(study), correlationCheck(study)];

const fitCheck = ({ fit }: Study): Check => (fit.status === "converged" ? { of: "fit", verdict: "good" } : { of: "fit", verdict: "poor", obstacle: fit.obstacle });

const correlationCheck = ({ correlation: value }: Study): Check =>
  value === undefined ? { of: "correlation", verdict: "open" } : { of: "correlation", verdict: Math.abs(value) > CORRELATED ? "fair" : "good", value };

/** Counts differ by chance: where they are small, by more than a tenth. Twice the root of a count is what chance alone does. */
function holdoutCheck({ holdout: { actual, predicted } }: Study): Check {
  if (predicted === undefined || actual === 0) return { of: "holdout", verdict: "open" };
  const [error, off] = [predicted / actual - 1, Math.abs(predicted - actual)];
  if (off <= OFF * actual) return { of: "holdout", verdict: "good", error };
  return { of: "holdout", verdict: off <= 2 * Math.sqrt(actual) ? "chance" : "fair", error };
}
