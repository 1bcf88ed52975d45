/** How the learner's program writes formulas. */
export interface Spelling {
  /** Between arguments: `,` or `;`. */
  readonly separator: string;
  /** Before decimals: `.` or `,`. */
  readonly decimal: string;
  /** Excel's own functions by their English names, where this program calls them otherwise. */
  readonly functions: Readonly<Record<string, string>>;
}

/** As formulas are kept in files, and as the embedded workbook shows them. */
export const INVARIANT: Spelling = { separator: ",", decimal: ".", functions: {} };
