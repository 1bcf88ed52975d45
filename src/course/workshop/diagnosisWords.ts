import type { WorkshopWords } from "../../locale/workshop";
import type { Section } from "../check/Outcome";
import type { StepText } from "../prose/StepText";
import { plainWords } from "./plainWords";

/** What a diagnosis (`section.key`) is called; its id where the course knows it no longer. */
export function diagnosisWords(diagnosis: string, text: StepText, { diagnoses }: WorkshopWords): string {
  const cut = diagnosis.indexOf(".");
  const [section, key] = [diagnosis.slice(0, cut), diagnosis.slice(cut + 1)];
  const sentences: Readonly<Partial<Record<Section, Readonly<Record<string, string>>>>> = { common: diagnoses, mistakes: text.mistakes, rules: text.rules, feedback: text.feedback };
  const known = Object.hasOwn(sentences, section) ? sentences[section as Section] : undefined;
  return known && Object.hasOwn(known, key) ? plainWords(known[key]!, text.words) : diagnosis;
}
