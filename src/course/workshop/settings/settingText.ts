import type { Locale } from "../../../locale/Locale";
import type { Workshop } from "../Workshop";
import { choicesOf, isPolicy, type Setting } from "./settings";

/** A setting as its cell says it. */
export function settingText(workshop: Workshop, setting: Setting, locale: Locale): string {
  const id = idOf(workshop, setting);
  return [...(choicesOf(setting, locale) ?? [])].find(([, choice]) => choice === id)?.[0] ?? id;
}

const idOf = (workshop: Workshop, setting: Setting): string => (isPolicy(setting) ? workshop.policies[setting] : setting === "modules" ? workshop.modules.join(", ") : String(workshop[setting]));
