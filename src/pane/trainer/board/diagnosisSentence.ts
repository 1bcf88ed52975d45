import type { Section } from "../../../course/check/Outcome";
import type { StepText } from "../../../course/prose/StepText";
import type { Locale } from "../../../locale/Locale";
import { findingSentence } from "../../course/step/findingSentence";

const SECTIONS: readonly Section[] = ["common", "mistakes", "readings", "rules", "feedback"];

/** The sentence of a diagnosis that many learners share. Where it names somebody's cell, the answer is meant; other gaps stay open. Undefined where the course has no such sentence. */
export function diagnosisSentence(id: string, text: StepText, locale: Locale, answer: string): string | undefined {
  const [section, ...key] = id.split(".");
  if (!isSection(section)) return undefined;
  try {
    const sentence = findingSentence({ weight: "essential", section, key: key.join(".") }, text, locale);
    return capital(sentence.replace(/\{(\w+)\}/g, (gap, name: string) => (name === "place" ? answer : isPart(name, text) ? gap : "…")).replace("….", "…"));
  } catch {
    // A record may come from a version that knows more.
    return undefined;
  }
}

const isSection = (section: string | undefined): section is Section => SECTIONS.some((each) => each === section);
const isPart = (name: string, { words, columns }: StepText): boolean => typeof words[name] === "string" || columns[name] !== undefined;
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
