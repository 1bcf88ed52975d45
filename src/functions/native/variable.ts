const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** The name under which a body speaks of a parameter: Excel takes no variable that could be a cell. */
export const variable = (param: string): string => (LIKE_A_CELL.test(param) ? `${param}_` : param);
