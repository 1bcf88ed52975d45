import type { ErrorCode } from "../cells/Cell";
import type { PaneWords } from "../locale/pane";
import type { AnyFunction } from "./defineFunction";
import type { Kind, NumberKind, WordKind } from "./kinds";
import type { Param } from "./params";
import { lifts } from "./results";

/** A refusal that follows from the kinds of the parameters alone. */
export interface InputError {
  readonly code: ErrorCode;
  readonly fault: keyof PaneWords["errors"];
  readonly data: Readonly<Record<string, string | number>>;
}

type Entry = readonly [name: string, param: Param];

/** What the parameters of a function refuse, each kind of refusal once, with the names of all parameters it concerns. */
export function inputErrors({ params, result }: Pick<AnyFunction, "params" | "result">): readonly InputError[] {
  const entries = Object.entries(params);
  const scalars = entries.filter(([, { shape }]) => shape === "scalar");
  const dates = entries.filter(([, param]) => param.unit === "date" && numberKind(param));
  return [
    ...(entries.some(([, param]) => numberKind(param)) ? [{ code: "#VALUE!", fault: "wrongType", data: {} } as const] : []),
    ...about("#VALUE!", "noDate", dates),
    ...about("#VALUE!", "fraction", entries.filter(([, param]) => isFraction(param))),
    ...scalars.flatMap(([name, param]) => wordError(name, param as Kind<unknown>)),
    ...together(entries).flatMap((group) => about("#VALUE!", "sizes", group)),
    ...(lifts(result) ? [] : about("#VALUE!", "oneCell", scalars)),
    ...about("#NUM!", "noDay", dates),
    ...bounds(entries),
    ...about("#NUM!", "whole", entries.filter(([, param]) => numberKind(param)?.whole)),
    ...about("#N/A", "nothingLeft", entries.filter(([, param]) => mustBeFilled(param))),
  ];
}

const about = (code: ErrorCode, fault: InputError["fault"], entries: readonly Entry[], data: InputError["data"] = {}): readonly InputError[] =>
  entries.length === 0 ? [] : [{ code, fault, data: { ...data, params: entries.map(([name]) => name).join(", ") } }];

/** How the numbers of a parameter are read; undefined for words, ids and blocks. */
function numberKind(param: Param): NumberKind | undefined {
  if (param.shape === "matrix") return undefined;
  const kind = param.shape === "scalar" ? param : param.kind;
  return "min" in kind ? (kind as NumberKind) : undefined;
}

function isFraction(param: Param): boolean {
  const kind = numberKind(param);
  return kind !== undefined && kind.unit === "share" && kind.max <= 1;
}

const wordError = (name: string, kind: Kind<unknown>): readonly InputError[] =>
  "words" in kind ? [{ code: "#VALUE!", fault: "word", data: { params: name, words: (kind as WordKind<string>).words.map((word) => `"${word}"`).join(", ") } }] : [];

/** Lists of one group and the columns of a table: each must be as long as the others. */
function together(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [, param] = entry;
    const group = param.shape === "rows" ? "rows" : param.shape === "list" ? param.group : "";
    if (group) groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Bounds by their value; the smallest number above 0 and the largest below 1 stand for an open end. */
function bounds(entries: readonly Entry[]): readonly InputError[] {
  const counted = entries.flatMap((entry) => (numberKind(entry[1]) && entry[1].unit !== "date" ? [{ entry, kind: numberKind(entry[1])! }] : []));
  const by = (fault: InputError["fault"], bound: number, met: (kind: NumberKind) => boolean) =>
    about("#NUM!", fault, counted.filter(({ kind }) => met(kind)).map(({ entry }) => entry), { bound });
  const lows = distinct(counted.map(({ kind }) => kind.min)).filter((min) => min > -Number.MAX_VALUE && min !== Number.MIN_VALUE);
  const highs = distinct(counted.filter(({ entry }) => !isFraction(entry[1])).map(({ kind }) => kind.max)).filter((max) => max < Number.MAX_SAFE_INTEGER);
  return [
    ...lows.flatMap((min) => by("below", min, (kind) => kind.min === min)),
    ...by("notAbove", 0, (kind) => kind.min === Number.MIN_VALUE),
    ...highs.flatMap((max) => by("above", max, (kind) => kind.max === max)),
    ...by("notBelow", 1, (kind) => kind.max < 1 && kind.max > 1 - 1e-9),
  ];
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Where nothing is left after the blanks, there is no answer, unless the definition has one for nothing. */
const mustBeFilled = (param: Param): boolean => (param.shape === "list" && !param.mayBeEmpty) || (param.shape === "rows" && param.key);
