import gammaln from "@stdlib/math-base-special-gammaln";

/** ln Γ(x) for x > 0, to the last digits (relative error below 1e-14, also beside its zeros at 1 and 2). */
export const logGamma = (x: number): number => gammaln(x);
