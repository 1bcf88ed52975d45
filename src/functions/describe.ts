import type { Locale } from "../locale/Locale";
import { paneWords } from "../locale/pane";
import { say } from "../locale/say";
import { typeset } from "../locale/typeset";
import type { AnyFunction, Help, Topic } from "./defineFunction";
import { describeExample, type ShownExample } from "./describeExample";
import { signature } from "./formulaText";
import type { Param } from "./params";
import { lifts } from "./results";

export interface Argument {
  readonly name: string;
  readonly meaning: string;
  readonly optional: boolean;
  /** What it takes and counts: `range · money`. */
  readonly kind: string;
}

/** All that a page says about a function, in one language. */
export interface Description extends Help {
  readonly id: string;
  readonly topic: Topic;
  readonly signature: string;
  readonly summary: string;
  readonly args: readonly Argument[];
  readonly result: string;
  readonly examples: readonly ShownExample[];
}

/** The facts of a function's spec as the pane and the help pages show them. */
export function describe(fn: AnyFunction, locale: Locale): Description {
  const { summary, params, help } = fn.text[locale];
  const meanings = params as Readonly<Record<string, string>>;
  return {
    id: fn.id,
    topic: fn.topic,
    signature: signature(fn),
    summary: typeset(summary),
    definition: typeset(help.definition),
    rival: typeset(help.rival),
    source: typeset(help.source),
    args: Object.entries(fn.params).map(([name, param]) => ({ name, meaning: typeset(meanings[name] ?? ""), optional: param.optional, kind: kindOf(fn, param, locale) })),
    result: resultOf(fn, locale),
    examples: fn.examples.map((example) => describeExample(fn, example, locale)),
  };
}

function kindOf(fn: AnyFunction, { shape, unit }: Param, locale: Locale): string {
  const { takes, units } = paneWords(locale);
  const lifted = shape === "scalar" && lifts(fn.result);
  return `${lifted ? takes.lifted : takes[shape]} · ${units[unit]}`;
}

function resultOf({ result, params }: AnyFunction, locale: Locale): string {
  const { results, units } = paneWords(locale);
  const sentence = say(locale, results[result.kind], "unit" in result ? { unit: units[result.unit] } : {});
  const lifted = lifts(result) && Object.values(params).some(({ shape }) => shape === "scalar");
  return lifted ? `${sentence}${locale === "zh" ? "" : " "}${results.lifts}` : sentence;
}
