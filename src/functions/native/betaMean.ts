interface Beta {
  readonly p: string;
  readonly q: string;
  /** How far to both sides ln(p/(1 − p)) has to go until nothing changes but the density. */
  readonly left: string;
  readonly right: string;
}

/**
 * The mean of a function of `y` = ln(p/(1 − p)) over a beta distributed p: the rule of the core (bgnbdFarAhead), a quotient of two sums over the same
 * points, so that no beta function has to be known. The ends stand for all that is beyond them.
 */
export const betaMean = ({ p, q, left, right }: Beta, text: string): string => `
  LET(
    up,${p},
    down,${q},
    centre,LN(up/down),
    narrow,1/SQRT(1/up+1/down),
    step,0.25/MAX(1,narrow),
    reach,IF(narrow>10,100/narrow,1000000),
    begin,-INT(MIN(reach,MAX(0,${left}+centre))/step),
    finish,INT(MIN(reach,MAX(0,${right}-centre))/step),
    k,SEQUENCE(finish-begin+1,1,begin),
    y,centre+step*k,
    density,EXP(up*(LN(1+down/up)-LN(1+EXP(0-y)))+down*(LN(1+up/down)-LN(1+EXP(y)))),
    weight,density*IF(k=begin,1/(1-EXP(0-up*step)),IF(k=finish,1/(1-EXP(0-down*step)),1)),
    SUM(weight*${text})/SUM(weight))`;
