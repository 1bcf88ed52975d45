import { exprel } from "./exprel";
import { logGamma } from "./logGamma";

/**
 * The generalized exponential integral of any order s > 0, without its factor e^(−z): eᶻ·E_s(z) = ∫ e^(−zt)·(1+t)^(−s) dt over
 * t > 0, for z > 0. It is z^(s−1)·eᶻ·Γ(1−s, z), or z^(s−1)·Ψ(s, s; z) with the confluent hypergeometric function Ψ.
 *
 * Relative error below 1e-13. By a continued fraction (the even part of DLMF 8.19.17), which settles the sooner the larger z or
 * s is; for small z and s by the power series of an order near 1 (DLMF 8.19.10) and from there upwards (DLMF 8.19.12).
 */
export const scaledExponentialIntegral = (s: number, z: number): number => (z >= 1 || s >= 30 ? fraction(s, z) : risen(s, z));

/** From the back. What is cut off is s + n − 1 for z = 0, and more nearly z for large z. */
function fraction(s: number, z: number): number {
  const steps = z >= 1 ? Math.ceil(10 + 90 / z) : 50;
  let rest = z + s + steps - 1;
  for (let n = steps; n > 0; n--) rest = z + s + 2 * (n - 1) - (n * (s + n - 1)) / rest;
  return 1 / rest;
}

function risen(s: number, z: number): number {
  const steps = Math.max(0, Math.round(s) - 1);
  let value = Math.exp(z) * series(s - steps - 1, z);
  for (let k = steps; k > 0; k--) value = (1 - z * value) / (s - k);
  return value;
}

/**
 * E of the order 1 + e, for −1 < e ≤ ½ and z ≤ 1. Γ(−e)·zᵉ and the term −1/e of the series, both without bound near e = 0, are
 * put together before they are computed.
 */
function series(e: number, z: number): number {
  const log = slopeOfLogGamma(e) + Math.log(z);
  let sum = -log * exprel(e * log);
  for (let k = 1, power = z; power > Number.EPSILON / 64 * sum; k++, power *= z / k) sum += (k % 2 === 1 ? power : -power) / (k - e);
  return sum;
}

const EULER = 0.5772156649015329;
/** ζ(n)/n for n = 2 … 8. */
const TAYLOR = [0.8224670334241132, 0.4006856343865314, 0.27058080842778454, 0.20738555102867398, 0.1695571769974082, 0.14404989676884612, 0.12550966952474304];

/** ln Γ(1 − e)/e. */
const slopeOfLogGamma = (e: number): number =>
  Math.abs(e) > 0.01 ? logGamma(1 - e) / e : EULER + e * TAYLOR.reduceRight((sum, coefficient) => coefficient + e * sum, 0);
