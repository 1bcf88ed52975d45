/** (eᵘ − 1)/u, and 1 at u = 0. */
export const exprel = (u: number): number => (u === 0 ? 1 : Math.expm1(u) / u);
