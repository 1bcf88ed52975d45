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
import { sizesDiffer } from "./sizesDiffer";

/** A formula that is true (or not 0) where a call is refused. */
export interface Guard {
  readonly code: ErrorCode;
  readonly test: string;
}

type Whole = Given & { readonly param: List<unknown> | Rows<unknown> };

/** What the kinds of the parameters refuse, as far as it can be seen in formulas and the arguments do not already show that it is not so. */
export function guards({ result }: Pick<AnyFunction, "result">, all: readonly Given[]): readonly Guard[] {
  const scalars = all.filter(({ param }) => param.shape === "scalar");
  const groups = grouped(all);
  return [
    ...all.flatMap(({ fault }) => (fault ? [{ code: fault.code, test: "TRUE" }] : [])),
    ...(result.kind === "pair" ? scalars.flatMap((one) => tooMany(one, "columns")) : lifts(result) ? [] : scalars.flatMap((one) => tooMany(one, "rows", "columns"))),
    ...groups.flatMap(sizesDiffer),
    ...scalars.flatMap(ofScalar),
    ...groups.flatMap((group) => group.flatMap((one) => ofList(one, group))),
    ...groups.flatMap(nothingLeft),
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

function tooMany({ name, size }: Given, ...sides: readonly ("rows" | "columns")[]): readonly Guard[] {
  if (size) return sides.some((side) => size[side] > 1) ? [{ code: "#VALUE!", test: "TRUE" }] : [];
  return [{ code: "#VALUE!", test: `${sides.map((side) => `${side.toUpperCase()}(${name})`).join("*")}>1` }];
}

function ofScalar({ name, param, read, fault }: Given): readonly Guard[] {
  if (read || fault || param.shape !== "scalar") return [];
  if ("words" in param) return [{ code: "#VALUE!", test: `ISNA(MATCH(${name},${words(param as WordKind<string>)},0))` }];
  if (!isNumberKind(param)) return [];
  const sure = (test: string): string => (param.optional && param.fallback === undefined ? `IF(${name}="",FALSE,${test})` : test);
  return bounds(param, name, name).map(({ code, test }) => ({ code, test: bracketed(sure(test)) }));
}

const words = ({ words: known, optional, fallback }: WordKind<string>): string =>
  `{${[...known, ...(optional && fallback === undefined ? [""] : [])].map((word) => literal(word)).join(",")}}`;

/** Tests are added up: what holds for one of them holds for the sum. */
const bracketed = (test: string): string => (/^\w+\(/.test(test) && test.endsWith(")") ? test : `(${test})`);

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

function ofList(one: Whole, group: readonly Whole[]): readonly Guard[] {
  const { param, name } = one;
  const { kind } = param;
  if ("ids" in kind || isClean(one)) return [];
  const key = group.find((other) => other.param.shape === "rows" && other.param.key);
  // Where a blank is nothing the kind can read, it is refused like a text.
  const filled = param.shape === "list" || kind.blankIsZero ? `(${name}<>"")*` : "";
  const among = key ? `${hasId(key.name)}*` : "";
  const any = (test: string): string => `(SUMPRODUCT(${among}${test})>0)`;
  const tests = key ? bounds(kind, name, name).map(({ code, test }) => ({ code, test: any(`ISNUMBER(${name})*(${test})`) })) : ofAll(kind, name);
  return [{ code: "#VALUE!", test: any(`${filled}(1-ISNUMBER(${name}))`) }, ...tests];
}

/** MIN and MAX pass over what is no number. */
const ofAll = (kind: NumberKind, name: string): readonly Guard[] =>
  bounds({ ...kind, whole: false }, `MIN(${name})`, `MAX(${name})`)
    .concat(kind.whole ? [{ code: "#NUM!", test: `SUMPRODUCT(IF(ISNUMBER(${name}),MOD(${name},1),0))>0` }] : [])
    .map(({ code, test }) => ({ code, test: kind.min > 0 && test.startsWith("MIN") ? `(COUNT(${name})>0)*(${test})` : `(${test})` }));

/** All its cells are written out, and the kind takes them. */
const isClean = ({ cells, param }: Whole): boolean =>
  cells !== undefined && !("ids" in param.kind) && cells.flat().every((cell) => cell !== "" && !((param.kind as NumberKind).read(cell, false) instanceof Fault));

/** Where nothing is left after the blanks there is no answer. */
function nothingLeft(group: readonly Whole[]): readonly Guard[] {
  if (group.every(({ param }) => param.shape === "list" && (param.mayBeEmpty || param.blanks === "keep"))) return [];
  if (group.some(({ cells, param }) => cells && !("ids" in param.kind) && cells.flat().some((cell) => typeof cell === "number"))) return [];
  const names = group.map(({ name }) => name);
  const key = group.find(({ param }) => param.shape === "rows" && param.key);
  if (key) return [{ code: "#N/A", test: `(SUMPRODUCT(${hasId(key.name)})=0)` }];
  if (names.length === 1 || !group.some(({ param }) => isDropping(param))) {
    const counted = "ids" in group[0]!.param.kind ? `SUMPRODUCT(${hasId(names[0]!)})` : `COUNT(${names.join(",")})`;
    return [{ code: "#N/A", test: `(${counted}=0)` }];
  }
  return [{ code: "#N/A", test: `(SUMPRODUCT(${group.map(({ name, param }) => ("ids" in param.kind ? hasId(name) : `(${name}<>"")`)).join("*")})=0)` }];
}

const isDropping = (param: Param): boolean => param.shape === "list" && param.blanks === "drop";
