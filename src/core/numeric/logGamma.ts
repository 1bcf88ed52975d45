import gammaln from "@stdlib/math-base-special-gammaln";

/** ln Γ(x) for x > 0, with a relative error below 1e-13, also beside its zeros at 1 and 2. */
export const logGamma = (x: number): number => gammaln(x);
