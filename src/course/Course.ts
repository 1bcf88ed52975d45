import type { Locale } from "../locale/Locale";
import type { OptionsByWord } from "./check/filledIn";
import type { ModuleText, StepText } from "./prose/StepText";
import type { Module, Step } from "./Step";

/** The course in one language: loaded when somebody opens it. */
export interface Course {
  readonly locale: Locale;
  readonly modules: readonly Module[];
  module(id: string): ModuleText;
  text(step: Step): StepText;
}

export type LoadCourse = (locale: Locale) => Promise<Course>;
/** The words of all languages in which the options of a step may stand on a sheet. */
export type LoadOptions = (step: Step) => Promise<OptionsByWord>;
