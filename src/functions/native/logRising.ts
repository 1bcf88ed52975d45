/** Of the terms of the core, those that show among nine digits. */
const correction = (x: string): string => `(1/12-(1/360-1/1260/(${x})^2)/(${x})^2)/(${x})`;

/**
 * ln Γ(x + s) − ln Γ(x), as the core has it: where x is large, the difference of two GAMMALN loses its digits, and Stirling's series for both at once
 * does not.
 */
export const logRising = (x: string, s: string): string => `
  IF(${x}<16,
    GAMMALN(${x}+${s})-GAMMALN(${x}),
    ${s}*LN(${x}+${s})+(${x}-0.5)*LN(1+${s}/${x})-${s}+${correction(`${x}+${s}`)}-${correction(x)})`;
