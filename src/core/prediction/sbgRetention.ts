/**
 * Retention rate r(t) of the shifted beta-geometric model: the share of the customers that were there before the t-th renewal
 * who do renew, (β + t − 1)/(α + β + t − 1). It rises with t though nobody's own probability changes: those who leave easily
 * have left.
 *
 * Units: α, β > 0 as fitted, t = 1, 2, 3 …; a share.
 * Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, equation 8.
 */
export const sbgRetention = (alpha: number, beta: number, period: number): number => (beta + (period - 1)) / (alpha + (beta + (period - 1)));
