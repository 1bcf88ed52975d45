import { columnOf, groups, ofEach, spelt } from "./groups";

/**
 * Lines of a LET that turn the rows of a log into purchases, as the core counts them: all rows of a customer on one day are one purchase of their net
 * amount, and none where that is not above 0. `bought` purchases stand in `buyer`, `day` and `spent`, by customer and day; each customer's from
 * `first` to `last`.
 */
export const purchases = `
  days,INT(${columnOf("date")}),
  amounts,${columnOf("amount")},
  person,${spelt("who")},
  key,person&" "&(10000000+days),${groups}
  net,${ofEach("LET(parts,INDEX(amounts,at,1),IF((i<j)*(SUM(parts)<=0.000000000001*SUM(ABS(parts))),0,SUM(parts)))")},
  bought,SUM(--(net>0)),
  kept,FILTER(SEQUENCE(ROWS(net)),net>0),
  buyer,INDEX(INDEX(person,start,1),kept,1),
  day,INDEX(INDEX(days,start,1),kept,1),
  spent,INDEX(net,kept,1),
  first,FILTER(SEQUENCE(bought),buyer<>TAKE(VSTACK("",buyer),bought)),
  last,DROP(VSTACK(first-1,bought),1),`;
