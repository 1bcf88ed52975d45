import type { ErrorCode } from "../cells/Cell";
import { faultsIn } from "../locale/faults";
import type { Locale } from "../locale/Locale";
import { paneWords } from "../locale/pane";
import { say } from "../locale/say";
import { typeset } from "../locale/typeset";
import type { AnyFunction } from "./defineFunction";
import { inputErrors } from "./inputErrors";
import { asGrid } from "./shape";

/** What one error in a cell can mean. */
export interface ErrorMeaning {
  readonly code: string;
  readonly reasons: readonly string[];
}

const ORDER: readonly ErrorCode[] = ["#VALUE!", "#NUM!", "#DIV/0!", "#N/A"];

/**
 * Which error of a function means what: what its parameters refuse, then what its definition refuses, then what its examples show
 * without a word of its own. `codes` tells the error of each fault.
 */
export function errorsOf(fn: AnyFunction, locale: Locale, codes: ReadonlyMap<string, ReadonlySet<string>>): readonly ErrorMeaning[] {
  const words = paneWords(locale).errors;
  const lines = [
    ...inputErrors(fn).map(({ code, fault, data }) => ({ code, reason: say(locale, words[fault], data) })),
    ...Object.entries(fn.text[locale].refusals ?? {}).flatMap(([fault, sentence]) => [...(codes.get(fault) ?? [])].map((code) => ({ code, reason: withoutData(sentence) }))),
  ];
  const silent = errorsInExamples(fn).filter((code) => !lines.some((line) => line.code === code));
  lines.push(...silent.map((code) => ({ code, reason: faultsIn(locale).codes[code as ErrorCode] })));
  return ORDER.map((code) => ({ code, reasons: lines.filter((line) => line.code === code).map(({ reason }) => typeset(reason)) })).filter(({ reasons }) => reasons.length > 0);
}

const errorsInExamples = ({ examples }: AnyFunction): readonly string[] =>
  [...new Set(examples.flatMap(({ result }) => asGrid(result).flat()))].filter((cell): cell is string => ORDER.some((code) => code === cell));

/** A page has no data to fill a refusal with. */
const withoutData = (sentence: string): string => sentence.replace(/\{\w+\}/g, "…");
