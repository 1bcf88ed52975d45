import { placeSheet } from "../../../src/course/sheet/placeSheet";
import type { StepText } from "../../../src/course/prose/StepText";
import type { Step } from "../../../src/course/Step";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { LOCALES, type Locale } from "../../../src/locale/Locale";
import { modules, proseOf, steps, textOf } from "../course";

const every = steps.flatMap((step) => LOCALES.map((locale) => [step.id, locale, step] as const));

describe.each(modules.map((module) => [module.id, module] as const))("module %s", (id, module) => {
  test.each(LOCALES)("has a title, a lead and words for exactly its steps in %s", (locale) => {
    const prose = proseOf(id, locale);
    expect([prose.title, prose.lead].every(Boolean)).toBe(true);
    expect(Object.keys(prose.steps)).toEqual(module.steps.map((step) => step.id));
  });
});

describe.each(every)("the words of step %s in %s", (_, locale, step) => {
  const text = (): StepText => textOf(step, locale);

  test("say what it is called, where it comes from, what to read, what to do and what was learnt", () => {
    for (const [name, said] of Object.entries({ title: text().title, source: text().source, reading: text().reading.join(""), task: text().task.join(""), done: text().done })) expect([name, said !== ""]).toEqual([name, true]);
  });

  test("name everything on the sheet, and nothing else", () => {
    const wanted = wordsOn(step);
    const words = text().words;
    for (const { word, list } of wanted) {
      if (list === undefined) expect([word, typeof words[word]]).toEqual([word, "string"]);
      else expect([word, Array.isArray(words[word]) && words[word].length]).toEqual([word, list]);
    }
    const known = new Set(wanted.map(({ word }) => word));
    const seriesNames = new Set(JSON.stringify(step.chart ?? {}).match(/[a-z]\w*(\.\w+)?/gi) ?? []);
    expect(Object.keys(words).filter((word) => !known.has(word) && !known.has(word.replace(/ note$/, "")) && !seriesNames.has(word))).toEqual([]);
  });

  test("diagnose every mistake, note every reading, say every rule, ask every question, and nothing else", () => {
    const { answers = [], rules = [], questions = [], own } = step;
    expect(Object.keys(text().mistakes).sort()).toEqual([...new Set(answers.flatMap(({ mistakes = {} }) => Object.keys(mistakes)))].sort());
    expect(Object.keys(text().readings).sort()).toEqual([...new Set(answers.flatMap(({ reading, readings = {} }) => [...(reading ? [reading] : []), ...Object.keys(readings)]))].sort());
    expect(Object.keys(text().rules).sort()).toEqual(rules.map(({ id }) => id).sort());
    const asked = questions.flatMap((question) => [question.id, ...(question.kind === "sort" ? [...question.cards.map((card) => `${question.id}.${card}`), ...question.piles.map((pile) => `${question.id}.pile.${pile}`)] : question.options.map((option) => `${question.id}.${option}`))]);
    expect(Object.keys(text().questions).sort()).toEqual(asked.sort());
    const wrong = questions.flatMap((question) => (question.kind === "sort" ? question.cards : question.options.filter((option) => ![question.right].flat().includes(option))).map((option) => `${question.id}.${option}`));
    expect(Object.keys(text().feedback).sort()).toEqual(wrong.sort());
    expect(Object.keys(text().columns).sort()).toEqual((own?.columns ?? []).map(({ id }) => id).sort());
    expect(Object.keys(text().measures).sort()).toEqual((own?.measures ?? []).map(({ id }) => id).sort());
  });

  test("help in three levels, the last of an answer being its formula", () => {
    const { answers = [], questions = [], rules = [] } = step;
    for (const { at } of answers) expect([at, text().hints[at]?.length]).toEqual([at, 2]);
    for (const { id } of questions) expect([id, text().hints[id]?.length]).toEqual([id, 3]);
    const spots = placeSheet(step.sheet ?? []).spots;
    const filled = rules.some(({ reads }) => reads.every((id) => spots.has(id)));
    if (filled) expect(["all", text().hints["all"]?.length]).toEqual(["all", 3]);
    const known = new Set([...answers.map(({ at }) => at), ...questions.map(({ id }) => id), ...(filled ? ["all"] : [])]);
    expect(Object.keys(text().hints).filter((of) => !known.has(of))).toEqual([]);
  });

  test("a chart has a title and an alternative text, and nothing else has", () => {
    expect(Boolean(text().chart?.title && text().chart?.alt)).toBe(step.chart !== undefined);
  });

  test("keep to the limits", () => {
    const limit = { en: { reading: 60, task: 50, hint: 30, note: 45, done: 40 }, ru: { reading: 75, task: 62, hint: 38, note: 56, done: 50 }, zh: { reading: 140, task: 115, hint: 70, note: 105, done: 95 } }[locale];
    const { title, reading, task, hints, mistakes, readings, rules, feedback, done } = text();
    expect(title.length).toBeLessThanOrEqual(48);
    within(locale, reading.join(" "), limit.reading);
    within(locale, task.join(" "), limit.task);
    for (const hint of Object.values(hints).flat()) within(locale, hint, limit.hint);
    for (const note of [mistakes, readings, rules, feedback].flatMap((section) => Object.values(section))) within(locale, note, limit.note);
    within(locale, done, limit.done);
  });

  test("put only places of the sheet into their gaps", () => {
    const places = new Set(placeSheet(step.sheet ?? []).spots.keys());
    const { reading, task, hints, done, mistakes, readings, feedback } = text();
    const said = [...reading, ...task, ...Object.values(hints).flat(), done, ...[mistakes, readings, feedback].flatMap((section) => Object.values(section))].join(" ");
    expect([...said.matchAll(/\{([A-Za-z]\w*)/g)].map(([, id]) => id).filter((id) => !places.has(id!))).toEqual([]);
  });

  test("agree with English in paragraphs, gaps, formulas and function names", () => {
    const en = textOf(step, "en");
    expect(shape(text())).toEqual(shape(en));
  });
});

/** Words for the captions of a sheet (how many, where it is a list), and for the options of its lists. */
function wordsOn(step: Step): readonly { readonly word: string; readonly list?: number }[] {
  const { captions, spots } = placeSheet(step.sheet ?? []);
  const said = captions.filter(({ as }) => as !== "note").map(({ word, list }) => {
    const area = spots.get(word)?.area;
    return list ? { word, list: area!.rows * area!.columns } : { word };
  });
  const presets = Object.values(step.preset ?? {}).flatMap((given) => [given].flat(2)).filter((cell): cell is string => typeof cell === "string");
  const options = [...spots.values()].flatMap(({ allowed }) => (allowed && "options" in allowed ? allowed.options : [])).filter((option) => !/^[\d.]+$/.test(option));
  return [...said, ...[...new Set([...options, ...presets])].map((word) => ({ word }))];
}

/** What must be alike in every language. */
function shape(text: StepText): unknown {
  const marks = (said: string): unknown => [...said.matchAll(/\{[\w.]+\}|`[^`]+`/g)].map(([mark]) => mark).sort();
  const ids = new Set(FUNCTIONS.map(({ id }) => id));
  const functions = (said: string): unknown => [...new Set((said.match(/[A-Z]{3,}/g) ?? []).filter((word) => ids.has(word)))].sort();
  const all = (said: string): unknown => [marks(said), functions(said)];
  const section = (sentences: Readonly<Record<string, string | readonly string[]>>): unknown => Object.fromEntries(Object.entries(sentences).map(([id, said]) => [id, Array.isArray(said) ? said.length : all(said as string)]).sort());
  return {
    reading: [text.reading.length, all(text.reading.join(" "))],
    task: [text.task.length, all(text.task.join(" "))],
    words: section(text.words), mistakes: section(text.mistakes), readings: section(text.readings), rules: section(text.rules), questions: section(text.questions), feedback: section(text.feedback),
    hints: Object.fromEntries(Object.entries(text.hints).map(([of, hints]) => [of, hints.map(all)]).sort()),
    columns: Object.keys(text.columns).sort(), measures: Object.keys(text.measures).sort(), done: all(text.done),
  };
}

/** Words, or Chinese characters. */
function within(locale: Locale, said: string, limit: number): void {
  const count = locale === "zh" ? (said.match(/\p{Script=Han}/gu) ?? []).length : (said.match(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu) ?? []).length;
  expect([said, count <= limit ? "within" : count]).toEqual([said, "within"]);
}
