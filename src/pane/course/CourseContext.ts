import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Course } from "../../course/Course";
import type { CourseDesk } from "../../course/desk/CourseDesk";
import type { Progress } from "../../course/progress/Progress";
import type { Action } from "../../course/progress/reduce";
import { courseWords, type CourseWords } from "../../locale/course";
import type { Plural } from "../../locale/InEachLanguage";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { typeset } from "../../locale/typeset";
import { usePane } from "../PaneContext";

export type View = { readonly page: "overview" | "settings" } | { readonly page: "step"; readonly step: string };

interface Around {
  readonly course: Course;
  readonly desk: CourseDesk;
  /** Gives the keyboard to the sheet, where the place can do that. */
  readonly toSheet: (() => void) | undefined;
  readonly salt: () => string;
  readonly progress: Progress;
  act(action: Action): void;
  go(view: View): void;
}

export const CourseContext = createContext<Around | undefined>(undefined);

interface Said extends Around {
  readonly locale: Locale;
  readonly words: CourseWords;
  fill(sentence: string | Plural, data: Readonly<Record<string, string | number>>): string;
}

export function useCourse(): Said {
  const around = useContext(CourseContext);
  if (!around) throw new Error("useCourse requires a CourseContext around it");
  const { locale } = usePane();
  return { ...around, locale, words: courseWords(locale), fill: (sentence, data) => typeset(say(locale, sentence, data)) };
}
