import type { LoadCourse } from "../../course/Course";
import type { CourseDesk } from "../../course/desk/CourseDesk";
import type { Locale } from "../../locale/Locale";

/** Keeps the learner's progress between visits. Either method throws where this browser keeps nothing. */
export interface ProgressStore {
  /** What was written last; null where nothing was. */
  read(): string | null;
  write(text: string): void;
}

/** What the course needs from the place where the pane stands. */
export interface CourseKit {
  readonly load: LoadCourse;
  desk(learner: string, locale: Locale): CourseDesk;
  readonly store: ProgressStore;
  /** Gives the keyboard to the sheet, where the place can do that. In Excel only the person can, with F6. */
  toSheet?(): void;
}
