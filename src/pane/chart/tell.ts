import { chartWords, type ChartWords } from "../../locale/chart";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import type { ChartData, Column, Value } from "./ChartData";
import { controlSignals } from "./controlSignals";
import { columnNames, labelTexts } from "./names";
import { numberText } from "./numberText";
import { quadrantAreas, type QuadrantArea } from "./quadrantAreas";

/** Beyond so many numbers, or so long a text, only the lowest and the highest are told: the table has them all. */
const MANY = 12;
const LONGEST = 600;

/** A chart in words, for those who do not see it: its description and its numbers. */
export function tell(data: ChartData, locale: Locale): string {
  const words = chartWords(locale);
  const signals = data.kind === "control" ? controlSignals(data) : [];
  const labels = labelTexts(data.labels, locale);
  const areas = tellAreas(data, words, locale);
  const outside = signals.length > 0 ? say(locale, words.tell.outside, { labels: signals.map((at) => labels[at]!).join(words.tell.between) }) : "";
  const listed = sentences([data.alt, listing(data, words, locale), areas, outside], words);
  const brief = data.labels.length * data.columns.length > MANY || listed.length > LONGEST;
  return clip(brief ? sentences([data.alt, areas, outside, summary(data, words, locale)], words) : listed);
}

/** "Importance ≥ 3, Performance < 4: Price, Repair; …" */
function tellAreas(data: ChartData, words: ChartWords, locale: Locale): string {
  const { full } = numberText(data.format, locale);
  const names = columnNames(data, words, locale);
  const labels = labelTexts(data.labels, locale);
  const side = (reached: boolean | undefined, name: string, cut: Value): string[] =>
    reached === undefined || cut === undefined ? [] : [say(locale, reached ? words.tell.reached : words.tell.missed, { name, value: full(cut) })];
  const area = ({ x, y, rows }: QuadrantArea): string =>
    say(locale, words.tell.item, {
      label: [...side(x, names[0]!, data.cuts?.x), ...side(y, names[1]!, data.cuts?.y)].join(words.tell.between),
      values: rows.map((row) => labels[row]!).join(words.tell.between),
    });
  return quadrantAreas(data).map(area).join(words.tell.after);
}

/** "Start: 300; lost: −30; …" */
function listing(data: ChartData, words: ChartWords, locale: Locale): string {
  const names = columnNames(data, words, locale);
  const labels = labelTexts(data.labels, locale);
  const value = ({ values, format }: Column, row: number): string => {
    const number = values[row];
    return number === undefined ? words.tell.none : numberText(format ?? data.format, locale).full(number);
  };
  const row = (at: number): string =>
    data.columns.flatMap((column, c) => {
      if (data.columns.length === 1) return [value(column, at)];
      return hasNone(column, at) ? [] : [say(locale, words.tell.name, { name: names[c]!, value: value(column, at) })];
    }).join(words.tell.between);
  return labels.map((label, at) => say(locale, words.tell.item, { label, values: row(at) })).join(words.tell.after);
}

/** The first stage of a funnel is no part of one before: that needs no words. */
const hasNone = ({ role, values }: Column, row: number): boolean => role === "ofBefore" && values[row] === undefined;

/** For each column how many numbers it has, the lowest and the highest with their labels. */
function summary(data: ChartData, words: ChartWords, locale: Locale): string {
  const names = columnNames(data, words, locale);
  const labels = labelTexts(data.labels, locale);
  const column = ({ values, format }: Column, at: number): string => {
    const { full } = numberText(format ?? data.format, locale);
    const numbers = values.filter((value) => value !== undefined);
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const where = (value: number): string => labels[values.indexOf(value)] ?? "";
    return numbers.length === 0 ? "" : say(locale, words.tell.summary, { name: names[at]!, count: numbers.length, low: full(low), lowLabel: where(low), high: full(high), highLabel: where(high) });
  };
  return data.columns.map(column).filter(Boolean).join(words.tell.after);
}

/** Each part ends with a stop, whether or not it brought one. */
function sentences(parts: readonly string[], { tell: { end, stop } }: ChartWords): string {
  const bare = parts.map((part) => part.trim().replace(/[.。]$/, "")).filter(Boolean);
  return bare.join(end) + stop;
}

const clip = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, "")}…`);
