import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Course } from "../../course/Course";
import type { CourseDesk } from "../../course/desk/CourseDesk";
import type { Progress } from "../../course/progress/Progress";
import type { Action } from "../../course/progress/reduce";
import type { FoundWorkshop, WorkshopDesk } from "../../course/workshop/WorkshopDesk";
import { courseWords, type CourseWords } from "../../locale/course";
import type { Plural } from "../../locale/InEachLanguage";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { typeset } from "../../locale/typeset";
import { usePane } from "../PaneContext";
import type { CourseKit } from "./Kit";
import type { Timing } from "./timer/Timing";
import type { Rules } from "./workshop/rulesOf";

export type View = { readonly page: "overview" | "settings" | "trainer" } | { readonly page: "step"; readonly step: string };

interface Around extends Pick<CourseKit, "salt" | "csv" | "clock"> {
  readonly toSheet: CourseKit["toSheet"] | undefined;
  readonly switchTo: CourseKit["switchTo"] | undefined;
  /** With the modules of the workshop only, where there is one. */
  readonly course: Course;
  readonly desk: CourseDesk;
  readonly workshop: FoundWorkshop | undefined;
  readonly workshopDesk: WorkshopDesk;
  lookForWorkshop(): void;
  /** What holds for this learner: their own settings, or the workshop's. */
  readonly rules: Rules;
  readonly timing: Timing;
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
