import type { Formula } from "../Step";

/*
 * What a two-way table of RETENTIONGAIN shows when dollar signs are missing: after the first cell the formula reads its own neighbours.
 * Where those are no churn rates the function refuses and a division does not; such cells are left as text, which is compared with nothing.
 */
const toTheLeft = 'IFERROR(SUM(REDUCE({from.each}+0,{to.1}:{to.each},LAMBDA(left,after,RETENTIONGAIN(left,after)))),"")';
const toTheCellAbove = 'IFERROR(SUM(REDUCE({to.each}+0,{from.1}:{from.each},LAMBDA(above,before,RETENTIONGAIN(before,above)))),"")';

/** `A3` and `B$2`: column A is not held. */
export const columnLoose: Formula = { fill: `=${toTheLeft}` };

/** `$A3` and `B2`: row 2 is not held. */
export const rowLoose: Formula = { fill: `=${toTheCellAbove}` };

/** `A3` and `B2`: the first row and the first column tell it from the other two. */
export const bothLoose: Formula = { fill: `=IF(ROWS({from.1}:{from.each})=1,${toTheLeft},IF(COLUMNS({to.1}:{to.each})=1,${toTheCellAbove},""))` };
