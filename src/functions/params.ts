import type { Grid } from "../cells/Cell";
import type { Fault } from "./Fault";
import type { Ids } from "./Ids";
import type { Kind, NumberKind } from "./kinds";
import type { Unit } from "./units";

/** A column of ids instead of numbers: see Ids. */
export interface IdKind {
  readonly unit: "text";
  readonly ids: true;
}
export type ColumnKind = NumberKind | IdKind;
type ColumnOf<K> = K extends IdKind ? Ids : Float64Array;

interface Common {
  readonly unit: Unit;
  readonly optional: boolean;
}
/** So many values and no other number; `fault` is the key of the sentence that says so, in the function's own `refusals`. */
export interface Exactly {
  readonly count: number;
  readonly fault: string;
}
/** A range taken whole, in row order. Lists of one `group` are zipped before blanks are dropped. */
export interface List<T> extends Common {
  readonly shape: "list";
  readonly kind: ColumnKind;
  readonly blanks: "drop" | "zero" | "keep";
  readonly group: string;
  readonly mayBeEmpty: boolean;
  readonly exactly?: Exactly | undefined;
  readonly column?: T;
}
/** A column of a table; the rows columns of a function are zipped, and rows without a key are dropped. */
export interface Rows<T> extends Common {
  readonly shape: "rows";
  readonly kind: ColumnKind;
  readonly key: boolean;
  readonly column?: T;
}
/** A block with meaning in both directions. */
export interface Matrix<T> extends Common {
  readonly shape: "matrix";
  read(grid: Grid): T | Fault;
}

export type Param = Kind<unknown> | List<unknown> | Rows<unknown> | Matrix<unknown>;
export type Params = Readonly<Record<string, Param>>;

export type ValueOf<P> =
  P extends Kind<infer T> ? T : P extends List<infer T> ? T : P extends Rows<infer T> ? T : P extends Matrix<infer T> ? T : never;
export type Values<P extends Params> = { readonly [K in keyof P]: ValueOf<P[K]> };

export const id = (): IdKind => ({ unit: "text", ids: true });

interface ListOptions {
  /** Lists of one group belong together; a list without one stands alone. */
  readonly group?: string;
  /** No value left gives #N/A unless the definition has an answer for nothing (a sum: 0). */
  readonly mayBeEmpty?: boolean;
  readonly exactly?: Exactly;
}
const list = (blanks: "drop" | "zero" | "keep") =>
  <K extends ColumnKind>(kind: K, { group = "", mayBeEmpty = false, exactly }: ListOptions = {}): List<ColumnOf<K>> =>
    ({ shape: "list", unit: kind.unit, kind, blanks, group, mayBeEmpty, exactly, optional: false });

/** Scores and measures: a blank drops the row, a 0 is a number. */
export const measures = list("drop");
/** Amounts, counts and shares: a blank is 0; a row is dropped only when all its cells are blank. */
export const amounts = list("zero");
/** Lists in which a blank says something: no row is dropped, the kind reads the blanks, and a place in the list is the row of the range. */
export const everyRow = list("keep");
/** Ids, taken whole: blanks (and 0, which some hosts deliver for them) are dropped. */
export const ids = (options?: ListOptions): List<Ids> => list("drop")(id(), options);

/** The key column of a table: a row whose key is blank is dropped and its other cells are not read. */
export const key = (): Rows<Ids> => ({ shape: "rows", unit: "text", kind: id(), key: true, optional: false });
/** A further column of the table of `key`. */
export const column = (kind: NumberKind): Rows<Float64Array> => ({ shape: "rows", unit: kind.unit, kind, key: false, optional: false });

/** A block read by the function's own reader; errors in its cells have been found before. */
export const matrix = <T>(unit: Unit, read: (grid: Grid) => T | Fault): Matrix<T> => ({ shape: "matrix", unit, read, optional: false });

/** The same parameter, but it may be left out; without a fallback the function then sees `undefined`. */
export function optional<T>(param: Kind<T>, fallback: T): Kind<T>;
export function optional<T>(param: Kind<T>): Kind<T | undefined>;
export function optional<T>(param: List<T>): List<T | undefined>;
export function optional<T>(param: Matrix<T>): Matrix<T | undefined>;
export function optional(param: Param, fallback?: unknown): Param {
  return { ...param, optional: true, ...(fallback === undefined ? {} : { fallback }) };
}

/** How many arguments a call needs at least: one that may be left out still needs its place before one that may not. */
export const requiredCount = (params: Params): number => Object.values(params).reduce((most, param, at) => (param.optional ? most : at + 1), 0);
