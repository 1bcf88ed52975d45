import { courseWords } from "../../../locale/course";
import { LOCALES, type Locale } from "../../../locale/Locale";
import { paneWords } from "../../../locale/pane";
import { workshopWords } from "../../../locale/workshop";
import { MODULES } from "../../modules";
import { BEGINNING, POLICIES } from "../../progress/Progress";
import type { Policy } from "../../Step";
import type { Workshop } from "../Workshop";

/** The settings of a workshop in the order of their table. Each stands in a cell of its own. */
export const SETTINGS = ["title", "salt", "modules", "churnBase", "ltvTiming", "lossPrice", "locale", "graded", "hints", "timer"] as const;
export type Setting = (typeof SETTINGS)[number];

/** The name of a setting's cell in the workbook: by it the value is found wherever it has been moved. */
export const cellName = (setting: Setting): string => `ce_course_${setting}`;

/** The part of the workshop that a setting belongs to. */
export const partOf = (setting: Setting): keyof Workshop => (isPolicy(setting) ? "policies" : setting);

export const isPolicy = (setting: Setting): setting is Policy => Object.hasOwn(POLICIES, setting);

/** What a workshop is where nothing is said of it. */
export const usualWorkshop = (locale: Locale): Workshop => ({
  title: workshopWords(locale).settings.title.usual,
  salt: "",
  modules: MODULES.map(({ id }) => id),
  policies: BEGINNING.policies,
  locale,
  graded: false,
  hints: true,
  timer: false,
});

/** What a setting may be, by the word that says it in a language; undefined where it is free text. */
export function choicesOf(setting: Setting, locale: Locale): ReadonlyMap<string, string> | undefined {
  const { choices } = workshopWords(locale);
  if (isPolicy(setting)) return new Map(Object.entries({ ...courseWords(locale).policy[setting].values, ...(setting === "churnBase" ? { exposed: choices.exposed } : {}) }).map(([id, word]) => [word, id]));
  if (setting === "locale") return new Map(LOCALES.map((each) => [paneWords(each).name, each]));
  if (setting === "graded") return new Map([[choices.practice, "false"], [choices.graded, "true"]]);
  if (setting === "hints" || setting === "timer") return new Map([[choices.yes, "true"], [choices.no, "false"]]);
  return undefined;
}
