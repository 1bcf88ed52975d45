import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MODULES } from "../../src/course/modules";
import { parseProse } from "../../src/course/prose/parseProse";
import type { ModuleText, StepText } from "../../src/course/prose/StepText";
import type { Module, Step } from "../../src/course/Step";
import type { Locale } from "../../src/locale/Locale";

/** `COURSE=M2 npx jest test/course/laws` holds one module only. */
const wanted = process.env["COURSE"];
export const modules: readonly Module[] = MODULES.filter(({ id }) => wanted === undefined || id === wanted);
export const steps: readonly Step[] = modules.flatMap((module) => module.steps);

export const proseFile = (module: string, locale: Locale): string => readFileSync(join(__dirname, "../../src/course", module.toLowerCase(), `${locale}.md`), "utf8");
export const proseOf = (module: string, locale: Locale): ModuleText => parseProse(proseFile(module, locale));

export function textOf(step: Step, locale: Locale): StepText {
  const module = MODULES.find(({ steps: all }) => all.includes(step))!;
  const text = proseOf(module.id, locale).steps[step.id];
  if (!text) throw new Error(`${module.id} has no words for ${step.id} in ${locale}`);
  return text;
}
