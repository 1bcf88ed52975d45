import { segment, SEGMENTS } from "../../core/segments/segment";
import { columnOf, groups, ofEach, rowsUntil, spelt } from "../native/groups";
import { columnOfWords } from "../native/stackedWords";

/** Lines of a LET: the measures of each customer, in the order of the groups. */
export const totals = `${rowsUntil("customer", "asOf")}
  days,INT(${columnOf("date")}),
  amounts,${columnOf("amount")},
  key,${spelt("who")},${groups}
  people,ROWS(from),
  recency,ending-${ofEach("LET(paid,INDEX(amounts,at,1),MAX(IF((paid>=0)+(MAX(paid)<0),INDEX(days,at,1))))")},
  frequency,${ofEach("SUM(--(INDEX(amounts,at,1)>=0))")},
  monetary,${ofEach("SUM(INDEX(amounts,at,1))")},`;

const scored = (measure: string, cut: number): string => `1+MMULT(--(${measure}>TRANSPOSE(CHOOSECOLS(cuts,${cut}))),SEQUENCE(most-1,1,1,0))`;
const ofFive = (score: string): string => `(1+INT((8*(${score}-1)+most-1)/(2*(most-1))))`;

const FIVE = [1, 2, 3, 4, 5];
/** The number of the segment for each recency score and mean of the other two. */
const TABLE = `{${FIVE.flatMap((r) => FIVE.map((worth) => SEGMENTS.indexOf(segment(r, worth, worth)) + 1)).join(";")}}`;
export const segmentAt = (r: string, worth: string): string => `INDEX(${TABLE},5*${r}-5+${worth},1)`;
export const SEGMENT_WORDS = columnOfWords(...SEGMENTS);

/** Further lines: the scores of each customer and the number of the segment, by shares of the customers or by the cuts that `bins` gives. */
export const scores = `
  given,COUNT(bins)>1,
  headed,SUM(--ISTEXT(TAKE(bins,1)))=COLUMNS(bins),
  numbers,IF(ISNUMBER(bins),bins,"?"),
  most,IF(given,ROWS(bins)+1-headed,IF((bins="")+(bins=0),5,bins)),
  places,1+INT(SEQUENCE(most-1)*(people-1)/most),
  cuts,IF(given,IF(headed,DROP(numbers,1,1),DROP(numbers,,1)),HSTACK(SMALL(recency,places),SMALL(frequency,places),SMALL(monetary,places))),
  r_,most+1-(${scored("recency", 1)}),
  f,${scored("frequency", 2)},
  m,${scored("monetary", 3)},
  number,${segmentAt(ofFive("r_"), `INT((${ofFive("f")}+${ofFive("m")}+1)/2)`)},`;

const fallen = "IF(most=2,0,SUM(--(DROP(cuts,1)<DROP(cuts,-1))))";

/** The table, unless it is refused. */
export const unlessRefused = (table: string): string => `
  IF(given,
    IF((COLUMNS(bins)<>4)+(most<2)+(most>100),VALUE("?"),IF((COUNT(cuts)<3*(most-1))+${fallen},VALUE("?"),${ifAny(table)})),
    IF((most<2)+(most>100)+(most<>INT(most)),SQRT(-1),${ifAny(table)}))`;

export const ifAny = (table: string): string => `IF(SUM(has*1)=0,NA(),${table})`;
