/** Of the two models, as in the literature and in the order of their fits. */
export const PARAMETERS = { bgnbd: ["r", "alpha", "a", "b"], gammaGamma: ["p", "q", "gamma"] } as const;
