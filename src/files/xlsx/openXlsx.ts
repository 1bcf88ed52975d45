import { parts as textsOf } from "../store/parts";
import type { Contents } from "./Contents";
import { contentsOf } from "./contentsOf";
import type { Dialect } from "./Dialect";
import { checkFormulas, formulasIn } from "./guard/checkFormulas";
import { Refused, type Refusal } from "./guard/Refusal";
import { unpackXlsx } from "./guard/unpackXlsx";
import type { LeftOut } from "./LeftOut";
import type { Parts } from "./Parts";
import { readXlsx, type ReadXlsx } from "./readXlsx";

/** A file that was looked into: what it would bring, or why it is not opened. */
export type OpenedXlsx = { readonly kind: "refused"; readonly refusal: Refusal } | ({ readonly kind: "opened" } & Opened);

export interface Opened {
  /** The workbook as texts, put together again by `assemble`: a large one crosses from a worker at once, and is put together piece by piece. */
  readonly workbook: readonly string[];
  readonly contents: Contents;
  readonly leftOut: readonly LeftOut[];
}

/** Looks into an xlsx file. Whatever it holds, the answer is a value: nothing of the open workbook is touched. */
export async function openXlsx(bytes: Uint8Array, dialect: Dialect): Promise<OpenedXlsx> {
  try {
    const { snapshot, leftOut } = await read(unpackXlsx(bytes), dialect);
    checkFormulas(formulasIn(snapshot));
    return { kind: "opened", workbook: [...textsOf(snapshot)], contents: contentsOf(snapshot, dialect), leftOut };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", refusal: error.refusal };
    throw error;
  }
}

async function read(parts: Parts, dialect: Dialect): Promise<ReadXlsx> {
  try {
    return await readXlsx(parts, dialect);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // A package may be sound and hold what no workbook does; the reader says what.
    throw new Refused({ kind: "unreadable", reason: error instanceof Error ? error.message : String(error) });
  }
}
