import { typeset } from "../../locale/typeset";
import { readList, readNumbered } from "./lists";
import type { ModuleText, Sentences, StepText } from "./StepText";

/**
 * Reads the prose of a module. `#` is its title, `##` a step (`## 2.1 Lost customers`), `###` one of the sections below; everything else
 * is refused, so that a slip of the pen is found before a learner finds it. A step is read when it is asked for: the overview needs the titles of all
 * modules, and the first screen should not wait for the words of fifty steps.
 */
export function parseProse(source: string): ModuleText {
  const [head = "", ...steps] = split(source.replaceAll("\r\n", "\n"), "## ");
  const [title = "", ...lead] = typeset(head).replace(/^# /, "").trim().split("\n");
  return { title, lead: lead.join(" ").trim(), steps: Object.defineProperties({}, Object.fromEntries(steps.map((step) => [idOf(step), { enumerable: true, get: once(() => parseStep(typeset(step))) }]))) };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

const HEAD = /^(\d+\.\d+) (.+)/;

const idOf = (source: string): string => HEAD.exec(source)?.[1] ?? notAStep(source);

const notAStep = (source: string): never => {
  throw new Error(`a step of the prose begins with its id and title, got “${source.split("\n")[0]}”`);
};

type Fields = { -readonly [K in keyof StepText]: StepText[K] };

function parseStep(source: string): StepText {
  const [head = "", ...sections] = split(source, "### ");
  const [titled = "", ...reading] = head.split("\n");
  const [, id, title] = HEAD.exec(titled.trim()) ?? notAStep(source);
  const text: Fields = { title: title!, source: "", reading: paragraphs(reading.join("\n")), task: [], words: {}, hints: {}, mistakes: {}, readings: {}, rules: {}, questions: {}, feedback: {}, columns: {}, measures: {}, done: "", chart: undefined };
  for (const section of sections) addSection(id!, text, section);
  return text;
}

function addSection(step: string, text: Fields, section: string): void {
  const end = section.indexOf("\n");
  const [heading, body] = end < 0 ? [section.trim(), ""] : [section.slice(0, end).trim(), section.slice(end + 1).trim()];
  const [name = "", of] = heading.split(" ");
  const add = SECTIONS[name];
  if (!add) throw new Error(`step ${step} has a section “${heading}” that the course does not know`);
  add(text, body, of);
}

const sentences = (field: "mistakes" | "readings" | "rules" | "questions" | "feedback" | "measures") => (text: Fields, body: string) => void (text[field] = readList(body) as Sentences);

const SECTIONS: Readonly<Record<string, (text: Fields, body: string, of: string | undefined) => void>> = {
  Source: (text, body) => void (text.source = body),
  Task: (text, body) => void (text.task = paragraphs(body)),
  Words: (text, body) => void (text.words = readList(body)),
  Hints: (text, body, of = "all") => void (text.hints = { ...text.hints, [of]: readNumbered(body) }),
  Mistakes: sentences("mistakes"),
  Readings: sentences("readings"),
  Rules: sentences("rules"),
  Questions: sentences("questions"),
  Feedback: sentences("feedback"),
  Measures: sentences("measures"),
  Columns: (text, body) => void (text.columns = Object.fromEntries(Object.entries(readList(body)).map(([id, words]) => [id, String(words).split(/\s*[|｜]\s*/)]))),
  Done: (text, body) => void (text.done = paragraphs(body).join(" ")),
  Chart: (text, body) => {
    const [title = "", ...alt] = body.split("\n");
    text.chart = { title: title.trim(), alt: alt.join(" ").trim() };
  },
};

/** Cuts a text before each line that begins with a mark; the mark goes. */
const split = (source: string, mark: string): string[] => `\n${source}`.split(`\n${mark}`).map((part) => part.trim());

const paragraphs = (body: string): readonly string[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter(Boolean);
