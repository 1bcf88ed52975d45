/** Why a file is not opened. Each of these is said in the person's language; none changes anything of the open workbook. */
export type Refusal =
  /** Neither a package nor an old workbook; `encrypted` has a password, and so cannot be looked into. */
  | { readonly kind: "notAWorkbook" | "encrypted" | "oldWorkbook" | "macros" | "binary" | "damaged" }
  /** Sound, but of another program. */
  | { readonly kind: "otherProgram"; readonly program: OtherProgram }
  | { readonly kind: "tooLarge"; readonly of: Size; readonly most: number }
  /** Made to exhaust, to deceive or to reach out: sizes that lie, paths that lead elsewhere, XML that declares things of its own. */
  | { readonly kind: "bomb" | "paths" | "declarations" }
  /** Values that come from outside: from other files, or by commands to other programs. */
  | { readonly kind: "externalLinks" | "commands"; readonly first: string }
  /** Sound as a package, but not as a workbook. */
  | { readonly kind: "unreadable"; readonly reason: string };

export type OtherProgram = "text" | "slides" | "openDocument" | "other";
export type Size = "bytes" | "unpacked" | "parts" | "cells" | "formulas";

/** Thrown inside the guard and caught where a file is opened. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`the file is refused: ${refusal.kind}`);
  }
}

export const refuse = (refusal: Refusal): never => {
  throw new Refused(refusal);
};
