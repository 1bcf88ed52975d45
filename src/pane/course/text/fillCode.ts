import type { Standing } from "../../../course/desk/CourseDesk";
import type { StepText } from "../../../course/prose/StepText";
import { INVARIANT } from "../../../course/spelling/Spelling";
import { spell } from "../../../course/spelling/spell";
import { placeName } from "./placeName";

const PART = /\{([A-Za-z][\w.]*)\}/g;

/** Code of the prose with its places filled in; a formula as the learner's program writes it. */
export function fillCode(code: string, text: StepText, standing: Standing | undefined): string {
  // Labels are words, and words are not spelled: the formula around them is.
  const names: string[] = [];
  const spelled = code.startsWith("=") ? spell(code.replace(PART, (_, id: string) => `{${names.push(placeName(id, text, standing).text) - 1}}`), standing?.spelling ?? INVARIANT) : code.replace(PART, (_, id: string) => placeName(id, text, standing).text);
  return spelled.replace(/\{(\d+)\}/g, (gap, at: string) => names[Number(at)] ?? gap);
}
