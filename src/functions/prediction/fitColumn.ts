import { CellError, type Cell } from "../../cells/Cell";
import type { Fit } from "../../core/prediction/Fit";
import { fill } from "../../locale/fill";
import type { Locale } from "../../locale/Locale";
import { wordsIn } from "../../locale/words";
import { fitRefusals, obstacleText } from "./fitTexts";

/**
 * A fit as it spills: its parameters, log-likelihood, status, then the standard errors of the parameters, one below the other.
 * What did not converge has #N/A for its numbers, with the reason: it never looks fitted.
 */
export function fitColumn(fn: string, fit: Fit, parameters: number, language: Locale): Cell[][] {
  const words = wordsIn(language);
  if (fit.status === "converged") return [...fit.parameters, fit.logLikelihood, words.converged, ...fit.standardErrors].map((cell) => [cell]);
  const none = new CellError("#N/A", { fn, fault: fit.obstacle, data: {} });
  const status = fill(fitRefusals[language].status, { status: words[fit.status], reason: obstacleText(fit.obstacle, language) }, language);
  return [...Array.from({ length: parameters + 1 }, () => none), status, ...Array.from({ length: parameters }, () => none)].map((cell) => [cell]);
}
