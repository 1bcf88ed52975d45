import { LOCALES, type Locale } from "../locale/Locale";
import type { LoadCourse, LoadOptions } from "./Course";
import { parseProse } from "./prose/parseProse";
import type { ModuleText } from "./prose/StepText";
import { placeSheet } from "./sheet/placeSheet";
import type { Step } from "./Step";

type Prose = Readonly<Record<string, string>>;

/** Each language is a file of its own. */
const PROSE: Readonly<Record<Locale, () => Promise<{ readonly default: Prose }>>> = {
  en: () => import(/* webpackChunkName: "course-en" */ "./prose/en"),
  ru: () => import(/* webpackChunkName: "course-ru" */ "./prose/ru"),
  zh: () => import(/* webpackChunkName: "course-zh" */ "./prose/zh"),
};

const texts = async (locale: Locale): Promise<ReadonlyMap<string, ModuleText>> => new Map(Object.entries((await PROSE[locale]()).default).map(([id, prose]) => [id, parseProse(prose)]));

export const loadCourse: LoadCourse = async (locale) => {
  const [{ MODULES }, prose] = await Promise.all([import(/* webpackChunkName: "course" */ "./modules"), texts(locale)]);
  const moduleText = (id: string): ModuleText => prose.get(id) ?? missing(id, locale);
  return {
    locale,
    modules: MODULES,
    module: moduleText,
    text: (step) => moduleText(`M${step.id.split(".")[0]}`).steps[step.id] ?? missing(step.id, locale),
  };
};

/** Sheets keep the words of the language they were built in, so the options and the presets are known by their words in every language. */
export const loadOptions: LoadOptions = async (step) => {
  const parts = wordedParts(step);
  if (parts.length === 0) return new Map();
  const spoken = await Promise.all(LOCALES.map(async (locale) => (await loadCourse(locale)).text(step).words));
  const byWord = (ids: readonly string[]) => new Map(spoken.flatMap((words) => ids.flatMap((id) => (typeof words[id] === "string" ? [[words[id].toLowerCase(), id] as const] : []))));
  return new Map([["", byWord(parts.flatMap(([, ids]) => ids))], ...parts.map(([part, ids]) => [part, byWord(ids)] as const)]);
};

/** The parts that have a list or presets in words, with the ids of these. */
function wordedParts({ sheet = [], preset = {} }: Step): readonly (readonly [part: string, ids: readonly string[]])[] {
  return [...placeSheet(sheet).spots].flatMap(([part, { allowed }]) => {
    const options = allowed && "options" in allowed ? allowed.options : [];
    const presets = [preset[part]].flat(3).filter((cell): cell is string => typeof cell === "string");
    const ids = [...options, ...presets];
    return ids.length > 0 ? [[part, ids] as const] : [];
  });
}

const missing = (id: string, locale: Locale): never => {
  throw new Error(`the course has no words for ${id} in ${locale}`);
};
