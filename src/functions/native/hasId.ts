/** 1 for each cell with an id: 0 is what some hosts deliver for a blank cell. */
export const hasId = (name: string): string => `(TRIM(${name})<>"")*(${name}<>0)`;
