export const BGBB = ["alpha", "beta", "gamma", "delta"];

/** P(alive at the next opportunity) of a customer with x, last and n. */
export const bgbbAliveNext = `
  LET(
    past,last-1+SEQUENCE(MAX(1,n-last)),
    alive,SCAN(1,past,LAMBDA(before,then,before*(delta+then)/(gamma+delta+then)*(beta+then-x)/(alpha+beta+then))),
    now,IF(n=last,1,TAKE(alive,-1)),
    lost,IF(n=last,0,SUM(TAKE(VSTACK(1,alive),n-last)*gamma/(gamma+delta+past))),
    now/(lost+now)*(delta+n)/(gamma+delta+n))`;
