import type { Finding } from "../../../course/check/Outcome";
import { POLICIES } from "../../../course/progress/Progress";
import type { StepText } from "../../../course/prose/StepText";
import { courseWords } from "../../../locale/course";
import type { Plural } from "../../../locale/InEachLanguage";
import type { Locale } from "../../../locale/Locale";
import { joined } from "../../../locale/joined";
import { paneWords } from "../../../locale/pane";
import { say } from "../../../locale/say";

const POLICY_NAMES = Object.keys(POLICIES) as (keyof typeof POLICIES)[];

/** The sentence of a finding, with its gaps filled; places of the sheet stay marked by their ids. */
export function findingSentence(finding: Finding, text: StepText, locale: Locale): string {
  const { section, key, at, data } = finding;
  const own = section === "common" ? undefined : text[section][key];
  if (own !== undefined) return say(locale, own, worded(data, text));
  return joined([say(locale, sentence(finding, locale), { ...data, ...marked(at, data), ...reading(finding, locale) }), ...advice(finding, locale)], locale);
}

function sentence({ section, key }: Finding, locale: Locale): string | Plural {
  const common: Readonly<Record<string, string | Plural>> = courseWords(locale).common;
  const found = section === "common" ? common[key] : undefined;
  if (found === undefined) throw new Error(`the course has no sentence ${section}.${key} in ${locale}`);
  return found;
}

/** Words of a list and presets left as they were come as their ids: they are told as they stand in the prose. */
const worded = (data: Finding["data"], { words }: StepText): Finding["data"] =>
  data && Object.fromEntries(Object.entries(data).map(([name, value]) => [name, typeof value === "string" && typeof words[value] === "string" ? words[value] : value]));

/** Cells are marked as they are in the prose, so that they are drawn and named alike. */
const marked = (at: string | undefined, data: Finding["data"]): Readonly<Record<string, string>> => ({
  ...(at === undefined ? {} : { place: `{${at}}` }),
  ...(data?.["cell"] === undefined ? {} : { cell: `\`${data["cell"]}\`` }),
});

/** What a reading that is a setting of the course is called. */
function reading({ data }: Finding, locale: Locale): Readonly<Record<string, string>> {
  const { policy } = courseWords(locale);
  const of = POLICY_NAMES.find((name) => name === data?.["policy"]);
  const values: Readonly<Record<string, string>> | undefined = of && policy[of].values;
  const name = values?.[String(data?.["reading"])];
  return name === undefined ? {} : { reading: name };
}

/** What two errors that are nobody's mistake in reasoning ask for. */
function advice({ key, data }: Finding, locale: Locale): readonly string[] {
  const code = key === "error" ? data?.["code"] : undefined;
  return code === "#NAME?" || code === "#BUSY!" ? [paneWords(locale).codes[code]] : [];
}
