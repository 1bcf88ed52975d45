import type { Locale } from "../../../locale/Locale";
import { say } from "../../../locale/say";
import { workshopWords } from "../../../locale/workshop";
import type { StepProgress } from "../../progress/Progress";

/** How far a step has come, by symbol and text: `✓ passed · 2 checks`. */
export function stateText({ passed, attempts }: StepProgress, locale: Locale, shortened = false): string {
  const { state } = workshopWords(locale);
  return [passed ? state.passed : state.begun, say(locale, state.checks, { count: attempts }), ...(shortened ? [state.shortened] : [])].join(" · ");
}
