import type { ErrorCode } from "../../cells/Cell";

const REFUSED: Readonly<Record<string, string>> = { "#NUM!": "SQRT(-1)", "#DIV/0!": "1/0", "#N/A": "NA()" };

/** The shortest formula that shows an error, in every program alike. */
export const refused = (code: ErrorCode): string => REFUSED[code] ?? 'VALUE("?")';
