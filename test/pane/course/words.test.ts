import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/course/check/Outcome";
import { POLICIES } from "../../../src/course/progress/Progress";
import { courseWords } from "../../../src/locale/course";
import { LOCALES } from "../../../src/locale/Locale";
import { paneWords } from "../../../src/locale/pane";
import { findingSentence } from "../../../src/pane/course/step/findingSentence";
import { told, toldOrNot, toldOwn } from "../../../src/pane/course/step/told";
import { steps, textOf } from "../../course/course";

const sentences = (words: object, path = ""): [string, string][] => Object.entries(words).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : sentences(value as object, `${path}${key}.`)));
const gaps = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;
const English = new Map(sentences(courseWords("en")));

/** The keys of the sentences that the course's code asks for. */
function commonKeys(): readonly string[] {
  const folder = join(__dirname, "../../../src/course");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return [...new Set(files.flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(/"common", (?:[^"()]*\? )?"(\w+)"(?: : "(\w+)")?/g)].flatMap(([, key, other]) => [key!, ...(other ? [other] : [])])))];
}

test("every sentence the checks ask for stands among the words", () => {
  expect(commonKeys().length).toBeGreaterThan(15);
  expect(Object.keys(courseWords("en").common)).toEqual(expect.arrayContaining([...commonKeys()]));
});
test.each(LOCALES)("%s fills the same gaps as English and leaves no sentence empty", (locale) => {
  for (const [path, sentence] of sentences(courseWords(locale))) {
    expect(sentence.trim()).not.toBe("");
    expect([path, gaps(sentence)]).toEqual([path, gaps(English.get(path) ?? English.get(path.replace(PLURAL_FORM, ".other"))!)]);
  }
});
test.each(LOCALES)("%s has each plural form its numbers need", (locale) => {
  const wanted = new Set([0, 1, 2, 5, 11, 21].map((count) => new Intl.PluralRules(locale).select(count)));
  const { transfer, own, common } = courseWords(locale);
  for (const plural of [transfer.found, own.recognised, common.moreToPick, common.cardsLeft]) expect(Object.keys(plural)).toEqual(expect.arrayContaining([...wanted]));
});
test.each(LOCALES)("%s names every value of every setting", (locale) => {
  const { policy } = courseWords(locale);
  for (const [id, values] of Object.entries(POLICIES)) expect(Object.keys(policy[id as keyof typeof POLICIES].values)).toEqual(values);
});

const step = steps.find(({ id }) => id === "2.2");
const say = (finding: Partial<Finding>, locale: "en" | "ru" | "zh" = "en"): string => findingSentence({ weight: "essential", section: "common", key: "blank", at: "rate", ...finding }, textOf(step!, locale), locale);

test("findingSentence marks places and cells as the prose does", () => {
  const { blank, typedInside } = courseWords("en").common;
  expect(say({})).toBe(blank.replace("{place}", "{rate}"));
  expect(say({ key: "typedInside", data: { cell: "B3" } })).toBe(typedInside.replace("{place}", "{rate}").replace("{cell}", "`B3`"));
});
test("findingSentence says what to do about #NAME? and #BUSY!, and nothing more about other errors", () => {
  expect(say({ key: "error", data: { code: "#NAME?" } })).toContain(paneWords("en").codes["#NAME?"]);
  expect(say({ key: "error", data: { code: "#BUSY!" } }, "zh")).toContain(paneWords("zh").codes["#BUSY!"]);
  expect(say({ key: "error", data: { code: "#DIV/0!" } })).not.toContain(paneWords("en").codes["#DIV/0!"]);
});
test("findingSentence names the setting of the course in the language of the learner", () => {
  expect(say({ key: "otherPolicy", data: { policy: "churnBase", reading: "exposed" } }, "ru")).toContain(courseWords("ru").policy.churnBase.values.exposed);
});
test("findingSentence tells a preset role by its word, not by its id", () => {
  const matrix = steps.find(({ id }) => id === "5.2")!;
  const finding: Finding = { weight: "informative", section: "rules", key: "idleRole", data: { role: "director" } };
  expect(findingSentence(finding, textOf(matrix, "en"), "en")).toMatch(/^Director has no letter/);
});

test("findingSentence takes the step's own sentences from its prose", () => {
  const [key, sentence] = Object.entries(textOf(step!, "en").mistakes)[0]!;
  expect(say({ section: "mistakes", key })).toBe(sentence);
});
test("a finding without a sentence is a bug and is loud", () => {
  expect(() => say({ section: "rules", key: "nowhere" })).toThrow("rules.nowhere");
});
test("toldOrNot shows the failure of what has no sentence, so that the page stands", () => {
  const outcome = { passed: false, findings: [{ weight: "essential" as const, section: "feedback" as const, key: "verdict.gone" }], parts: {}, readings: {} };
  expect(toldOrNot(() => told(outcome, textOf(step!, "en"), "en"))).toEqual({ failure: expect.stringContaining("feedback.verdict.gone") as string });
  expect(toldOrNot(() => [])).toEqual({ items: [] });
});
test("told puts what was learnt behind the news that it is done", () => {
  const items = told({ passed: true, findings: [{ weight: "celebratory", section: "common", key: "done" }], parts: {}, readings: {} }, textOf(step!, "en"), "en");
  expect(items).toEqual([{ weight: "celebratory", sentences: [courseWords("en").common.done, textOf(step!, "en").done] }]);
});
test("toldOwn tells all findings and never says that data is wrong where it is consistent", () => {
  const text = textOf(steps.find(({ id }) => id === "2.9")!, "en");
  const rule = (weight: Finding["weight"], row: number): Finding => ({ weight, section: "rules", key: "areCounts", data: { row } });
  expect(toldOwn({ passed: false, findings: [rule("essential", 2), rule("essential", 5)], figures: [] }, text, "en").map(({ weight }) => weight)).toEqual(["essential", "essential"]);
  expect(toldOwn({ passed: true, findings: [rule("informative", 2)], figures: [] }, text, "en").map(({ weight }) => weight)).toEqual(["celebratory", "informative"]);
});
