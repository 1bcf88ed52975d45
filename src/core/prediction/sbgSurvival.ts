import { logRising } from "../numeric/logRising";
import { sbgRetention } from "./sbgRetention";

/**
 * Survivor function S(t) of the shifted beta-geometric model: the share of the customers at the start who are still there after
 * t renewals, B(α, β + t)/B(α, β), the product of the first t retention rates. S(0) = 1.
 *
 * Units: α, β > 0 as fitted, whole t ≥ 0; a share. Relative error below 1e-11 for α, β up to 1e4.
 * Source: Fader & Hardie (2007), Journal of Interactive Marketing 21(1), 76–90, equation 6.
 */
export function sbgSurvival(alpha: number, beta: number, period: number): number {
  if (period <= PRODUCT_TO) return product(alpha, beta, period);
  // B(α, β + t)/B(α, β) is the same with α and t exchanged; the smaller of them makes the smaller logarithms.
  const [less, more] = alpha < period ? [alpha, period] : [period, alpha];
  return Math.exp(logRising(beta, less) - logRising(beta + more, less));
}

const PRODUCT_TO = 64;

function product(alpha: number, beta: number, period: number): number {
  let share = 1;
  for (let t = 1; t <= period; t++) share *= sbgRetention(alpha, beta, t);
  return share;
}
