import { courseWords } from "../../locale/course";
import type { Locale } from "../../locale/Locale";
import { workshopWords } from "../../locale/workshop";
import { SOLUTION } from "../key/answerKeys";
import type { StepText } from "../prose/StepText";
import type { Answer } from "../Step";
import { plainWords } from "./plainWords";

/** What a reading is called: by the setting of the course it belongs to, else by its note. */
export function readingWords({ policy }: Answer, reading: string, text: StepText, locale: Locale): string {
  if (reading === SOLUTION) return workshopWords(locale).key.solution;
  const settings: Readonly<Record<string, string>> = policy ? courseWords(locale).policy[policy].values : {};
  if (Object.hasOwn(settings, reading)) return settings[reading]!;
  return Object.hasOwn(text.readings, reading) ? plainWords(text.readings[reading]!, text.words) : reading;
}
