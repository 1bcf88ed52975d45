import { DomainError } from "../DomainError";
import type { Objective } from "../numeric/climb";
import { maximize, type Maximum } from "../numeric/maximize";

/** Why a fit of spend alone has no parameters. */
export type SpendObstacle = "noRepeatSpend" | "oneRepeatBuyer" | "sameSpend" | "noMeanSpend";
/** Why a fit of renewals alone has none. */
export type RenewalObstacle = "nobodyLost" | "everybodyLost" | "oneNumber" | "oneRenewal";
/** Why a fit of discrete opportunities alone has none. */
export type OpportunityObstacle = "fewOpportunities";
/** Why a fit has no parameters. */
export type Obstacle = "oneCustomer" | "nobodyAgain" | "allAlike" | "ridge" | "parameter" | SpendObstacle | RenewalObstacle | OpportunityObstacle;

/**
 * The end of a maximum-likelihood fit.
 *
 * - `converged`: parameters in the order of the literature, with standard errors from the Hessian
 * - `tooLittle`: the data cannot carry the model, whatever the likelihood says
 * - `edge`: the likelihood rises towards a limit (all customers alike, nobody ever lost), so that no parameters are the best
 */
export type Fit =
  | { readonly status: "converged"; readonly parameters: readonly number[]; readonly standardErrors: readonly number[]; readonly logLikelihood: number }
  | { readonly status: "edge" | "tooLittle"; readonly obstacle: Obstacle };

export const tooLittle = (obstacle: Obstacle): Fit => ({ status: "tooLittle", obstacle });
export const atEdge = (obstacle: Obstacle): Fit => ({ status: "edge", obstacle });

/** The parameters of a fit, for who cannot go on without. Refuses: a fit that has none, by its obstacle and the name of its model. */
export function parametersOf(model: string, fit: Fit): readonly number[] {
  if (fit.status === "converged") return fit.parameters;
  const { obstacle } = fit;
  throw new DomainError("noAnswer", obstacle, `parametersOf requires a fit that converged: ${model}`, { model });
}

/** A parameter above this, or below its inverse, is on its way to a limit. */
const BOUND = Math.log(1e6);

export interface Problem {
  /** Log-likelihood of the parameters themselves; writes its slopes along them. */
  readonly logLikelihood: Objective;
  /** That of some of the data, which costs less. */
  readonly rough?: Objective | undefined;
  /** Guesses at the parameters. */
  readonly starts: readonly (readonly number[])[];
  /** Steps from each start before the best goes on alone: many, where there can be more than one peak. */
  readonly firstSteps?: number;
  /** What is near 1 for each parameter: a unit of time or money must not decide what counts as large. */
  readonly scales: readonly number[];
}

/** Fits positive parameters by their logarithms: none can become negative, and steps of one size suit small and large ones. */
export function fitted({ logLikelihood, rough, starts, scales, firstSteps }: Problem): Fit {
  const parametersAt = (at: readonly number[]): number[] => at.map((log, i) => Math.exp(log) * scales[i]!);
  const ofLogarithms = (likelihood: Objective): Objective => (at, gradient) => {
    const parameters = parametersAt(at);
    const value = likelihood(parameters, gradient);
    for (let i = 0; i < gradient.length; i++) gradient[i]! *= parameters[i]!;
    return value;
  };
  const begin = starts.map((start) => start.map((value, i) => Math.log(value / scales[i]!)));
  const maximum = maximize(ofLogarithms(logLikelihood), begin, BOUND, rough && ofLogarithms(rough), firstSteps);
  return maximum.end === "settled" ? converged(maximum, parametersAt(maximum.at)) : atEdge(maximum.end === "outside" ? "parameter" : "ridge");
}

/** At the maximum, where the slopes are 0, the standard error of a parameter is that of its logarithm times the parameter. */
const converged = ({ value, variances }: Maximum, parameters: readonly number[]): Fit => ({
  status: "converged",
  parameters,
  standardErrors: variances.map((variance, i) => Math.sqrt(variance) * parameters[i]!),
  logLikelihood: value,
});
