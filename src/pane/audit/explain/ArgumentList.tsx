import type { Argued, Step } from "../../../audit/explain/Step";
import { isBlank } from "../../../cells/Cell";
import { asGrid, height, isOmitted, width } from "../../../functions/shape";
import { showCell } from "../../../functions/showCell";
import type { Unit } from "../../../functions/units";
import type { Locale } from "../../../locale/Locale";
import { typeset } from "../../../locale/typeset";
import { useExplainWords } from "./useExplainWords";
import { writePlace } from "./writePlace";

interface Props {
  readonly step: Step;
  readonly sheet: string;
}

/** The arguments of a call by name: what each means, where it comes from, and its value. */
export function ArgumentList({ step: { fn, args }, sheet }: Props) {
  const { locale } = useExplainWords();
  const said = useArgumentText(sheet);
  const meanings: Readonly<Record<string, string>> = fn.text[locale].params;
  return (
    <dl class="pane-args explain-args">
      {args.map((arg) => (
        <div key={arg.name}>
          <dt><code translate={false}>{arg.name}</code></dt>
          <dd>{said(arg)}<span class="pane-kind">{typeset(meanings[arg.name] ?? "")}</span></dd>
        </div>
      ))}
    </dl>
  );
}

/** First values of a block; more say no more. */
const FIRST = 3;

function useArgumentText(sheet: string): (arg: Argued) => string {
  const { locale, words, fill } = useExplainWords();
  return ({ source, text, value, param }) => {
    if (source.kind === "default") {
      const fallback = typeof source.fallback === "number" ? showCell(source.fallback, param.unit, locale) : String(source.fallback ?? "");
      if (fallback === "") return source.blank ? fill(words.steps.withoutBlank, { text }) : words.steps.without;
      return source.blank ? fill(words.steps.blank, { text, fallback }) : fill(words.steps.notGiven, { fallback });
    }
    const shown = isOmitted(value) ? "" : firstValues(asGrid(value), param.unit, locale, words.steps.more);
    const size = sizeOf(asGrid(value));
    const count = size ? ` (${size.columns === 1 ? fill(words.steps.cells, { count: size.rows }) : fill(words.steps.size, size)})` : "";
    const origin = source.kind === "step" ? fill(words.steps.ofStep, { step: source.step }) : source.kind === "cells" && !/^[$A-Z0-9:]+$/i.test(text) ? `${text} (${writePlace(source.place, sheet)})` : text;
    return source.kind === "typed" && !count ? text : `${origin}${count} → ${shown}`;
  };
}

function sizeOf(grid: ReturnType<typeof asGrid>): { readonly rows: number; readonly columns: number } | undefined {
  const [rows, columns] = [height(grid), width(grid)];
  if (rows * columns === 1) return undefined;
  return rows === 1 ? { rows: columns, columns: 1 } : { rows, columns };
}

function firstValues(grid: ReturnType<typeof asGrid>, unit: Unit, locale: Locale, more: string): string {
  const cells = grid.slice(0, FIRST + 1).flat();
  const between = locale === "zh" ? "、" : locale === "ru" ? "; " : ", ";
  const texts = cells.slice(0, FIRST).map((cell) => (isBlank(cell) ? "–" : showCell(cell, unit, locale)));
  return texts.join(between) + (cells.length > FIRST ? `${between}${more}` : "");
}
