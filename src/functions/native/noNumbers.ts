/** Not 0 where a block holds something that is neither a number nor blank. */
export const noNumbers = (name: string): string => `(SUMPRODUCT((${name}<>"")*(1-ISNUMBER(${name})))>0)`;
