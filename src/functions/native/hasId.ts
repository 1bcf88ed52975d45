/** 1 for each cell with an id: 0 is what some hosts deliver for a blank cell, FALSE is an id. */
export const hasId = (name: string): string => `(IF(ISNUMBER(${name}),${name}<>0,TRIM(${name})<>"")*1)`;
