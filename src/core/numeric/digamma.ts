import psi from "@stdlib/math-base-special-digamma";

/** ψ(x) = d ln Γ(x) / dx for x > 0. */
export const digamma = (x: number): number => psi(x);
