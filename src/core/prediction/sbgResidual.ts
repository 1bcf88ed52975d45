import { sbgLifetime } from "./sbgLifetime";
import { sbgRetention } from "./sbgRetention";

/**
 * Discounted expected residual lifetime (DERL) by the shifted beta-geometric model of a customer who has renewed k times: how
 * many payments of 1 are still to come, just before the next renewal, whose payment counts undiscounted.
 * (β + k)/(α + β + k)·₂F₁(1, β + k + 1; α + β + k + 1; 1/(1 + d)): the next retention rate times the lifetime of somebody who
 * has renewed once more. It rises with k: who has stayed long will stay longer.
 *
 * The literature's n counts the payments made, n = k + 1. Units as sbgLifetime, whole k ≥ 0.
 * Refuses: what sbgLifetime refuses.
 * Source: Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1), 85–93.
 */
export const sbgResidual = (alpha: number, beta: number, renewals: number, discount = 0): number =>
  sbgRetention(alpha, beta, renewals + 1) * sbgLifetime(alpha, beta + renewals + 1, discount);
