export const PNBD = ["r_", "alpha", "s", "beta"];

/**
 * The chance that somebody alive is lost before the next purchase: the integral of the core (lostFirstIntegral), by the same rule. Its steps go far enough
 * to both sides for all digits, and the slow tail of small exponents is a geometric series.
 */
const lostFirst = (alphaThen: string, betaThen: string): string => `
  LET(
    w,(${betaThen})/(${alphaThen}),
    lowest,-LN(s+many*w)-40,
    steps,INT((MAX(0,-LN(w))+40-lowest)/0.3),
    end,lowest+0.3*steps,
    point,lowest+0.3*SEQUENCE(steps,1,0),
    0.3*s*(SUM(EXP(point-(s+1)*LN(1+EXP(point))-many*LN(1+w*EXP(point))))+EXP(0-s*end-many*(end+LN(w)))/(1-EXP(-0.3*(s+many)))))`;

/** P(alive) of a customer with x, last and span. Each chance is beside the chance of the silence, which may be too small for a number of its own. */
export const pnbdAliveNow = `
  IF(last=span,1,
    LET(
      many,r_+x,
      silence,((alpha+last)/(alpha+span))^many*((beta+last)/(beta+span))^s,
      silence/(${lostFirst("alpha+last", "beta+last")}+silence*(1-${lostFirst("alpha+span", "beta+span")}))))`;
