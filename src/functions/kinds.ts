import { isBlank, CellError, type Cell, type ErrorCode } from "../cells/Cell";
import { Fault, RANK, type FaultKey } from "./Fault";
import type { Unit } from "./units";

/** What one cell means. Standing alone as a parameter it is a scalar: a range of them lifts the function. */
export interface Kind<T> {
  readonly shape: "scalar";
  readonly unit: Unit;
  readonly optional: boolean;
  /** What an omitted argument is; where the kind knows no 0, a blank cell or a 0 means the same. */
  readonly fallback?: T;
  /** A value, or why the cell is none. Text counts as a number only where `textCounts` (scalar parameters). */
  read(cell: Cell, textCounts: boolean): T | Fault;
}

/** A kind whose values are numbers, so that a column of it can be read without asking cell by cell. */
export interface NumberKind extends Kind<number> {
  /** Numbers from `min` to `max` need no further look than `whole` and `floor` say. */
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** Dates lose their time of day. */
  readonly floor: boolean;
  /** What a blank cell is in a column: 0, or nothing this kind can read (a date). */
  readonly blankIsZero: boolean;
}

export interface WordKind<W extends string> extends Kind<W> {
  readonly words: readonly W[];
}

const NUMBER_TEXT = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$/;
const RETURNABLE: ReadonlySet<string> = new Set<ErrorCode>(["#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#VALUE!"]);

/** An error in an argument comes back as itself, unless Excel does not let a function return it. */
export const errorFault = ({ code }: CellError): Fault =>
  new Fault(RANK.errorInArgument, RETURNABLE.has(code) ? (code as ErrorCode) : "#VALUE!", "errorInArgument", { code });

export const shown = (cell: Cell): string =>
  cell instanceof CellError ? cell.code : typeof cell === "string" ? `"${cell.slice(0, 40)}"` : String(cell ?? '""').toUpperCase();

const wrongType = (key: FaultKey, cell: Cell): Fault =>
  cell instanceof CellError ? errorFault(cell) : new Fault(RANK.typeOrSize, "#VALUE!", key, { got: shown(cell) });

const domain = (key: FaultKey, value: number, bound: number): Fault => new Fault(RANK.domain, "#NUM!", key, { got: value, bound });

interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** Above 1 is the commonest slip (5 for 5 %) and gets its own message. */
  readonly fraction?: boolean;
}

function numberKind(unit: Unit, { min = -Number.MAX_VALUE, max = Number.MAX_VALUE, whole = false, fraction = false }: Bounds = {}): NumberKind {
  const check = (value: number): number | Fault => {
    if (fraction && value > 1) return new Fault(RANK.typeOrSize, "#VALUE!", "fraction", { got: value });
    if (!Number.isFinite(value)) return new Fault(RANK.domain, "#NUM!", "notFinite", { got: String(value) });
    if (value < min) return min === Number.MIN_VALUE ? domain("notAbove", value, 0) : domain("below", value, min);
    // A fraction above 1 has been told before: only one that must stay below 1 can still be too large.
    if (value > max) return fraction ? domain("notBelow", value, 1) : domain("above", value, max);
    return whole && !Number.isInteger(value) ? new Fault(RANK.domain, "#NUM!", "wholeNumber", { got: value }) : value;
  };
  return {
    shape: "scalar", optional: false, unit, min, max, whole, floor: false, blankIsZero: true,
    read(cell, textCounts) {
      if (typeof cell === "number") return check(cell);
      if (isBlank(cell)) return check(0);
      return textCounts && typeof cell === "string" && NUMBER_TEXT.test(cell) ? check(Number(cell)) : wrongType("number", cell);
    },
  };
}

/** Any number. */
export const number = (unit: Unit = "number", bounds: Bounds = {}): NumberKind => numberKind(unit, bounds);
/** Customers, purchases, complaints: at least 0, not always whole (averages are counts too). */
export const count = (): NumberKind => numberKind("count", { min: 0 });
/** An amount of money: any sign. */
export const money = (): NumberKind => numberKind("money");
/** A rate, share, margin or discount as a fraction from 0 to 1. */
export const share = (): NumberKind => numberKind("share", { min: 0, max: 1, fraction: true });
/** A fraction that is neither 0 nor 1, such as a confidence level or a permitted error. */
export const openShare = (): NumberKind => numberKind("share", { min: Number.MIN_VALUE, max: 1 - Number.EPSILON / 2, fraction: true });
export const hours = (): NumberKind => numberKind("hours", { min: 0 });
/** A weight in a mean: at least 0. */
export const weight = (): NumberKind => numberKind("number", { min: 0 });
/** A mark on a scale of the asker's choice. */
export const score = (bounds: Bounds = {}): NumberKind => numberKind("score", bounds);
/** A whole number between two bounds, such as a number of bins. */
export const wholeNumber = (min: number, max = Number.MAX_SAFE_INTEGER, unit: Unit = "count"): NumberKind =>
  numberKind(unit, { min, max, whole: true });

export const LAST_DATE = 2_958_465;

/** A date serial of the 1900 system; the time of day is cut off. Text is never a date. */
export const date = (): NumberKind => ({
  shape: "scalar", optional: false, unit: "date", min: 1, max: LAST_DATE + 1 - 1e-9, whole: false, floor: true, blankIsZero: false,
  read(cell) {
    if (typeof cell !== "number") return wrongType("date", cell);
    const day = Math.floor(cell);
    return day >= 1 && day <= LAST_DATE ? day : new Fault(RANK.domain, "#NUM!", "dateRange", { got: cell });
  },
});

/** A date that may be missing: blank or 0 (which some hosts deliver for blank) is 0, which is no date, and the definition says what that means. */
export const openDate = (): NumberKind => {
  const given = date();
  return { ...given, blankIsZero: true, read: (cell, textCounts) => (isBlank(cell) || cell === 0 ? 0 : given.read(cell, textCounts)) };
};

/** One of a few English words, in any case. */
export const word = <const W extends readonly string[]>(...words: W): WordKind<W[number]> => ({
  shape: "scalar",
  optional: false,
  unit: "text",
  words,
  read(cell) {
    if (cell instanceof CellError) return errorFault(cell);
    const list = words.map((known) => `"${known}"`).join(", ");
    if (typeof cell !== "string" && cell !== null) return new Fault(RANK.typeOrSize, "#VALUE!", "word", { got: shown(cell), words: list });
    const wanted = (cell ?? "").trim().toLowerCase();
    const found = words.find((known) => known.toLowerCase() === wanted);
    return found ?? new Fault(RANK.unknownWord, "#VALUE!", "word", { got: shown(cell), words: list });
  },
});

/** The language of words a function puts into cells: an argument, because a shared sheet must look alike to everybody. */
export const language = (): WordKind<"en" | "ru" | "zh"> => word("en", "ru", "zh");
