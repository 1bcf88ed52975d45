/** The numbers of a list in which a blank is 0. */
export const filled = (name: string): string => `IF(${name}="",0,${name})`;
