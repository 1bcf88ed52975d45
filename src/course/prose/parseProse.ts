import { typeset } from "../../locale/typeset";
import { readList, readNumbered } from "./lists";
import type { ModuleText, Sentences, StepText } from "./StepText";

/**
 * Reads the prose of a module. `#` is its title, `##` a step (`## 2.1 Lost customers`), `###` one of the sections below; everything else
 * is refused, so that a slip of the pen is found before a learner finds it.
 */
export function parseProse(source: string): ModuleText {
  const [head = "", ...steps] = split(typeset(source.replaceAll("\r\n", "\n")), "## ");
  const [title = "", ...lead] = head.replace(/^# /, "").trim().split("\n");
  return { title, lead: lead.join(" ").trim(), steps: Object.fromEntries(steps.map(parseStep)) };
}

type Fields = { -readonly [K in keyof StepText]: StepText[K] };

function parseStep(source: string): [id: string, text: StepText] {
  const [head = "", ...sections] = split(source, "### ");
  const [titled = "", ...reading] = head.split("\n");
  const [, id, title] = /^(\d+\.\d+) (.+)$/.exec(titled.trim()) ?? [];
  if (!id || !title) throw new Error(`a step of the prose begins with its id and title, got “${titled}”`);
  const text: Fields = { title, source: "", reading: paragraphs(reading.join("\n")), task: [], words: {}, hints: {}, mistakes: {}, readings: {}, rules: {}, questions: {}, feedback: {}, columns: {}, measures: {}, done: "", chart: undefined };
  for (const section of sections) addSection(id, text, section);
  return [id, text];
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
