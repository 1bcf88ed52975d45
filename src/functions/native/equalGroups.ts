/**
 * The groups of one size, 1 to `bins`, into which NTILE deals a column of numbers: equal values are torn apart in the order of the rows.
 * `count` says how many are dealt where the greatest of them stand for blanks.
 */
export const equalGroups = (column: string, bins: string, count = "COUNT(dealt)"): string => `
  LET(
    dealt, ${column},
    size, INT(${count}/${bins}),
    larger, MOD(${count},${bins}),
    place, XMATCH(SEQUENCE(ROWS(dealt)),SORTBY(SEQUENCE(ROWS(dealt)),dealt,1)),
    IF(place<=larger*(size+1), ROUNDUP(place/(size+1),0), larger+ROUNDUP((place-larger*(size+1))/size,0)))`;
