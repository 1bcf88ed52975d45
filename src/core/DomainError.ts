/**
 * Why a definition has no value for what it was given.
 *
 * - `outOfRange`: the input lies outside the definition (a negative count)
 * - `divisionByZero`: the base is empty
 * - `noAnswer`: the definition holds but gives nothing for these data (it never pays back)
 * - `wrongForm`: the input has another form than the definition needs (a table of another shape)
 */
export type Reason = "outOfRange" | "divisionByZero" | "noAnswer" | "wrongForm";

/**
 * The only error of the core. The message is for programmers: `churnRate requires …`, name first, no capital, no period.
 * `fault` is the key under which the worksheet side keeps the sentence for the person at the sheet, in every language;
 * `data` fills that sentence; `row` is the 1-based row of the lists in which the fault lies, where the sentence itself does not say it.
 */
export class DomainError extends Error {
  constructor(
    readonly reason: Reason,
    readonly fault: string,
    message: string,
    readonly data: Readonly<Record<string, string | number>> = {},
    readonly row?: number,
  ) {
    super(message);
  }
}
