const NO_BREAK = "\u00a0";

/** The habits of a printed page: a number keeps its % sign and its groups of digits, a dash does not begin a line. */
export const typeset = (text: string): string =>
  text
    .replace(/(?<=\d) (?=%)/g, NO_BREAK)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NO_BREAK)
    .replace(/ (?=[—–] )/g, NO_BREAK);
