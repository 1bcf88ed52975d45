import { hasId } from "./hasId";

/**
 * Lines of a LET that are the same wherever rows are grouped by an id. Everything is done on sorted rows: looking for each id among all of them would
 * take minutes with the rows of a year.
 */

const named = (key: string): string => `
  every,TOCOL(${key}),
  named,${hasId("every")},`;

/** `who`: the ids of the rows that have one. Where `has` is true the other columns are read. */
export const rowsWith = (key: string): string => `${named(key)}
  has,named,
  who,FILTER(every,has),`;

/** The same of the rows up to a day, `ending`: the last of all where none is given. */
export const rowsUntil = (key: string, day: string): string => `${named(key)}
  ending,IF(${day}="",MAX(IF(named,INT(TOCOL(date)),0)),${day}),
  has,IF(named,INT(TOCOL(date))<=ending,FALSE),
  who,FILTER(every,has),`;

/** A further column of those rows, with 0 for a blank. */
export const columnOf = (name: string): string => `FILTER(TOCOL(IF(${name}="",0,${name})),has)`;

/**
 * The ids as texts that are compared letter by letter: Excel itself knows no capitals, and sorts by the alphabet of the language it speaks. Blanks around
 * an id do not count, those inside do, of which TRIM would leave one.
 */
export const spelt = (ids: string): string => `
  MAP(${ids},LAMBDA(word,LET(
    at,SEQUENCE(MAX(1,LEN(word))),
    letters,IFERROR(UNICODE(MID(word,at,1)),32),
    ink,FILTER(at,(letters>32)*(letters<>160)*(letters<>12288),0),
    CONCAT(IF((at>=MIN(ink))*(at<=MAX(ink)),"u"&(10000000+letters),"")))))`;

/** Groups of rows with one `key`: they begin and end at these places of the order. */
export const groups = `
  size,ROWS(key),
  order,SORTBY(SEQUENCE(size),key,1,SEQUENCE(size),1),
  sorted,INDEX(key,order,1),
  from,FILTER(SEQUENCE(size),sorted<>TAKE(VSTACK("",sorted),size)),
  upto,DROP(VSTACK(from-1,size),1),
  start,INDEX(order,from,1),`;

/** Something of each group; `at` are its rows. */
export const ofEach = (text: string): string => `MAP(from,upto,LAMBDA(i,j,LET(at,INDEX(order,SEQUENCE(j-i+1,1,i),1),${text})))`;
