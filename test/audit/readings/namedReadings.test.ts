import { namedReadings } from "../../../src/audit/readings/namedReadings";
import { functionById } from "../../../src/functions/catalogue";
import type { WordKind } from "../../../src/functions/kinds";
import { LABELS, type Quantity } from "../../../src/locale/audit/readings/labels";
import { readingWords } from "../../../src/locale/audit/readings";
import { LOCALES } from "../../../src/locale/Locale";

test.each<[string, Quantity, string[]]>([
  ["Churn at the end", "churn", ["end"]],
  ["CHURN (END)", "churn", ["end"]],
  ["Отток на начало", "churn", ["start"]],
  ["к среднему числу клиентов", "churn", ["average"]],
  ["期末流失率", "churn", ["end"]],
  ["Trend of the weekend", "churn", []],
  ["Наконечник", "churn", []],
  ["From start to end", "churn", ["start", "end"]],
  ["LTV после продления", "ltv", ["renewal"]],
  ["TARP figures", "repurchase", ["tarp"]],
  ["", "ltv", []],
])("%s names of %s %j", (text, quantity, readings) => {
  expect([...namedReadings(text, quantity)]).toEqual(readings);
});

const WORDS = { churn: ["CHURNRATE", "base"], ltv: ["LTV", "timing"], repurchase: ["REPURCHASE", "edition"] } as const;
test.each(Object.entries(WORDS))("every reading of %s has labels, and words in each language", (quantity, [id, param]) => {
  const known = [...(functionById(id)!.params[param] as WordKind<string>).words].sort();
  expect(Object.keys(LABELS[quantity as Quantity]).sort()).toEqual(known);
  for (const locale of LOCALES) expect(Object.keys(readingWords(locale).quantities[quantity as Quantity].readings).sort()).toEqual(known);
});
test.each(LOCALES)("what the pane advises to write in %s is a label", (locale) => {
  for (const quantity of Object.keys(LABELS) as Quantity[])
    for (const [reading, words] of Object.entries(readingWords(locale).quantities[quantity].readings)) expect([words, [...namedReadings(words, quantity)]]).toEqual([words, [reading]]);
});
