import type { ErrorCode } from "../../cells/Cell";
import type { AnyFunction } from "../defineFunction";
import { Fault } from "../Fault";
import type { NumberKind, WordKind } from "../kinds";
import type { List, Param, Rows } from "../params";
import { lifts } from "../results";
import { isNumberKind } from "../scalars";
import { literal } from "../formulaText";
import type { Given } from "./Given";
import { hasId } from "./hasId";
import type { Native } from "./Native";
import { textOrTruth } from "./noNumbers";
import { sizesDiffer } from "./sizesDiffer";
import { turns } from "./turns";

/** A formula that is true (or not 0) where a call is refused. */
export interface Guard {
  readonly code: ErrorCode;
  readonly test: string;
  /** The refusal stands in one cell, where others may stand in both cells of a pair, or in one for each cell of a range. */
  readonly alone?: true;
}

type Whole = Given & { readonly param: List<unknown> | Rows<unknown> };

/** What the kinds of the parameters refuse, as far as it can be seen in formulas and the arguments do not already show that it is not so. */
export function guards({ result, native }: Pick<AnyFunction, "result" | "native">, all: readonly Given[]): readonly Guard[] {
  const scalars = all.filter(({ param }) => param.shape === "scalar");
  const groups = grouped(all);
  return [
    ...all.flatMap(({ fault }) => (fault ? [{ code: fault.code, test: "TRUE" }] : [])),
    ...(result.kind === "pair" ? scalars.flatMap((one) => tooMany(one, "columns")) : lifts(result) ? [] : scalars.flatMap((one) => tooMany(one, "rows", "columns"))),
    ...groups.flatMap((group) => sizesDiffer(group, turning(native, group))),
    ...scalars.flatMap(ofScalar),
    ...groups.flatMap((group) => group.flatMap((one) => ofList(one, group, turning(native, group)))),
    ...groups.flatMap((group) => nothingLeft(group, turning(native, group))),
  ];
}

function grouped(all: readonly Given[]): readonly (readonly Whole[])[] {
  const groups = new Map<string, Whole[]>();
  for (const one of all) {
    const { param, name } = one;
    if ((param.shape !== "list" && param.shape !== "rows") || one.read) continue;
    const group = param.shape === "rows" ? "rows" : param.group || name;
    groups.set(group, [...(groups.get(group) ?? []), one as Whole]);
  }
  return [...groups.values()];
}

const turning = (native: Native | undefined, group: readonly Whole[]): boolean => group.length > 1 && typeof native === "string" && turns(native, group.map(({ name }) => name));

function tooMany({ name, size }: Given, ...sides: readonly ("rows" | "columns")[]): readonly Guard[] {
  if (size) return sides.some((side) => size[side] > 1) ? [{ code: "#VALUE!", test: "TRUE", alone: true }] : [];
  return [{ code: "#VALUE!", alone: true, test: `(${sides.map((side) => `${side.toUpperCase()}(${name})`).join("*")}>1)` }];
}

function ofScalar({ name, param, read, fault }: Given): readonly Guard[] {
  if (read || fault || param.shape !== "scalar") return [];
  if ("words" in param) return [{ code: "#VALUE!", test: isNoneOf(name, param as WordKind<string>) }];
  if (!isNumberKind(param)) return [];
  const sure = (test: string): string => (param.optional && param.fallback === undefined ? `IF(${name}="",FALSE,${test})` : test);
  // The reading of a date has seen to that it is a number.
  const all: readonly Guard[] = [...(param.floor ? [] : [{ code: "#VALUE!", test: `ISTEXT(${name})+ISLOGICAL(${name})` } as const]), ...bounds(param, name, name)];
  return all.map(({ code, test }) => ({ code, test: sure(test) }));
}

/** Word by word, because MATCH would take `st*` for `start`. */
const isNoneOf = (name: string, { words: known, optional, fallback }: WordKind<string>): string =>
  [...known, ...(optional && fallback === undefined ? [""] : [])].map((word) => `(${name}<>${literal(word)})`).join("*");

/** `least` and `most` stand for the number in the tests of its bounds. */
function bounds({ min, max, whole, unit }: NumberKind, least: string, most: string): readonly Guard[] {
  const fraction = unit === "share" && max <= 1;
  return [
    ...(fraction ? [{ code: "#VALUE!", test: `${most}>1` } as const] : []),
    ...(min === Number.MIN_VALUE ? [{ code: "#NUM!", test: `${least}<=0` } as const] : min > -Number.MAX_VALUE ? [{ code: "#NUM!", test: `${least}<${min}` } as const] : []),
    ...(max < 1 && fraction ? [{ code: "#NUM!", test: `${most}>=1` } as const] : max < Number.MAX_SAFE_INTEGER && !fraction ? [{ code: "#NUM!", test: `${most}>${Math.floor(max)}` } as const] : []),
    ...(whole ? [{ code: "#NUM!", test: `MOD(${least},1)<>0` } as const] : []),
  ];
}

function ofList(one: Whole, group: readonly Whole[], inColumns: boolean): readonly Guard[] {
  const { param, name } = one;
  const { kind } = param;
  if ("ids" in kind || isClean(one)) return [];
  const key = group.find((other) => other.param.shape === "rows" && other.param.key);
  // Where a blank is nothing the kind can read, it is refused like a text.
  const noNumber = param.shape === "list" || kind.blankIsZero ? textOrTruth(name) : `1-ISNUMBER(${name})`;
  const any = (test: string): string => `SUMPRODUCT(${key ? inStep(inColumns, [key, hasId(key.name)], [one, `(${test})`]) : test})>0`;
  // MIN and MAX do not take the empty text that stands for a list left out.
  const tests = key || param.optional ? bounds(kind, name, name).map(({ code, test }) => ({ code, test: any(`ISNUMBER(${name})*(${test})`) })) : ofAll(kind, name);
  // The grid's engine passes over an error here that Excel would give back.
  return [{ code: "#VALUE!", test: any(key ? `${noNumber}+ISERROR(${name})` : noNumber) }, ...tests];
}

/** The product of tests of some lists row by row, which may be a row beside a column where a body turns them. */
function inStep(turning: boolean, ...tests: readonly (readonly [one: Given, test: string])[]): string {
  const [first] = tests.map(([{ size }]) => size);
  const isSeen = tests.every(([{ size }]) => first && size && size.rows === first.rows && size.columns === first.columns);
  return tests.map(([, test]) => (turning && !isSeen ? `TOCOL(${test})` : test)).join("*");
}

/** MIN and MAX pass over what is no number; where a blank is a date that is still open, a 0 is one, too. */
const ofAll = (kind: NumberKind, name: string): readonly Guard[] =>
  bounds({ ...kind, whole: false, min: kind.floor && kind.blankIsZero ? 0 : kind.min }, `MIN(${name})`, `MAX(${name})`)
    .concat(kind.whole ? [{ code: "#NUM!", test: `SUMPRODUCT(IF(ISNUMBER(${name}),MOD(${name},1),0))>0` }] : [])
    .concat(kind.floor && kind.blankIsZero ? [{ code: "#NUM!", test: `SUMPRODUCT((${name}>0)*(${name}<1))>0` }] : [])
    .map(({ code, test }) => ({ code, test: kind.min > 0 && test.startsWith("MIN") ? `(COUNT(${name})>0)*(${test})` : test }));

/** All its cells are written out, and the kind takes them. */
const isClean = ({ cells, param }: Whole): boolean =>
  cells !== undefined && !("ids" in param.kind) && cells.flat().every((cell) => cell !== "" && !((param.kind as NumberKind).read(cell, false) instanceof Fault));

/** Where nothing is left after the blanks there is no answer. */
function nothingLeft(group: readonly Whole[], inColumns: boolean): readonly Guard[] {
  if (group.every(({ param }) => param.shape === "list" && (param.mayBeEmpty || param.blanks === "keep"))) return [];
  // A single value that stands in every row makes none of them.
  const several = group.filter(({ size }) => !size || size.rows * size.columns > 1);
  const counting = several.length > 0 ? several : group;
  if (counting.some(({ cells, param }) => cells && !("ids" in param.kind) && cells.flat().some((cell) => typeof cell === "number"))) return [];
  const names = counting.map(({ name }) => name);
  const key = group.find(({ param }) => param.shape === "rows" && param.key);
  if (key) return [{ code: "#N/A", test: `SUMPRODUCT(${hasId(key.name)})=0` }];
  if (names.length === 1 || !group.some(({ param }) => isDropping(param))) {
    const counted = "ids" in group[0]!.param.kind ? `SUMPRODUCT(${hasId(names[0]!)})` : `COUNT(${names.join(",")})`;
    return [{ code: "#N/A", test: `${counted}=0` }];
  }
  const filled = ({ name, param }: Whole): string => ("ids" in param.kind ? hasId(name) : param.optional ? `IF(COUNT(${name})=0,1,${name}<>"")` : `(${name}<>"")`);
  return [{ code: "#N/A", test: `SUMPRODUCT(${inStep(inColumns, ...group.map((one) => [one, filled(one)] as const))})=0` }];
}

const isDropping = (param: Param): boolean => param.shape === "list" && param.blanks === "drop";
