/** Not 0 where there is something that is neither a number nor blank: a text, or a truth value, which programs count as 1. */
export const textOrTruth = (name: string): string => `ISLOGICAL(${name})+ISTEXT(${name})*(${name}<>"")`;

/** The same of a whole block. */
export const noNumbers = (name: string): string => `(SUMPRODUCT(${textOrTruth(name)})>0)`;
