import { LOCALES, type Locale } from "../../locale/Locale";
import { MODULES } from "../modules";
import { POLICIES } from "../progress/Progress";
import { isRecord, parsed } from "../progress/readJson";
import { readPolicies } from "../progress/readProgress";
import { usualWorkshop } from "./settings/settings";
import type { Workshop } from "./Workshop";

const VERSION = 1;

/** A workshop as text, for learners who work in workbooks of their own. */
export const workshopText = (workshop: Workshop): string => JSON.stringify({ version: VERSION, setUp: workshop });

/** What was read of such a text; `newer` where a newer version of the course has written it. */
export type WorkshopRead = { readonly as: "workshop"; readonly workshop: Workshop; readonly damaged: readonly (keyof Workshop)[] } | { readonly as: "newer" | "notWorkshop" };

/** Reads what somebody may have cut or changed: settings that are not whole take their usual values and are named. */
export function readWorkshop(text: string, fallback: Locale): WorkshopRead {
  const kept = parsed(text);
  if (!isRecord(kept) || !isRecord(kept["setUp"]) || typeof kept["version"] !== "number") return { as: "notWorkshop" };
  if (kept["version"] > VERSION) return { as: "newer" };
  const said = kept["setUp"];
  const damaged: (keyof Workshop)[] = [];
  const take = <K extends keyof Workshop>(key: K, isRight: (value: unknown) => boolean, usual: Workshop[K]): Workshop[K] => {
    if (isRight(said[key])) return said[key] as Workshop[K];
    damaged.push(key);
    return usual;
  };
  const locale = take("locale", (value) => LOCALES.includes(value as Locale), fallback);
  const usual = usualWorkshop(locale);
  const whether = (key: "graded" | "hints" | "timer"): boolean => take(key, (value) => typeof value === "boolean", usual[key]);
  const workshop = {
    title: take("title", isText, usual.title),
    salt: take("salt", isText, usual.salt),
    modules: take("modules", areModules, usual.modules),
    policies: take("policies", arePolicies, readPolicies(said["policies"])),
    locale,
    graded: whether("graded"),
    hints: whether("hints"),
    timer: whether("timer"),
  };
  return { as: "workshop", workshop, damaged };
}

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
const areModules = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((id) => MODULES.some((module) => module.id === id));
const arePolicies = (value: unknown): boolean =>
  isRecord(value) && Object.entries(POLICIES).every(([policy, choices]) => choices.includes(value[policy] as string)) && Object.keys(value).every((policy) => Object.hasOwn(POLICIES, policy));
