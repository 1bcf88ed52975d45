/** Where a semicolon is nothing unusual: in texts, sheet names, arrays and names of table columns. */
const QUOTED = /"[^"]*"|'[^']*'|\{(?:"[^"]*"|[^}"])*\}|\[[^\]]*\]/g;

/** Whether a formula separates its arguments with semicolons, as Excel does in countries where the comma begins the decimals. */
export const hasSemicolon = (formula: string): boolean => formula.replace(QUOTED, "").includes(";");
