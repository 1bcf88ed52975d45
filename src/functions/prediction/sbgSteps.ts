import { betaMean } from "../native/betaMean";

/** The discounted lifetime for one `rate`: the mean over the chances to stay, which the series of the definition is the same as. */
export const lifetime = (alpha: string, beta: string): string => `
  IF(rate=0, IF(${alpha}>1, 1+${beta}/(${alpha}-1), NA()),
    IF(rate<0.000001, SQRT(-1),
      ${betaMean({ p: beta, q: alpha, left: "37", right: "37-LN(rate)" }, "(1+rate)/(rate+1/(1+EXP(y)))")}))`;
