import type { LoadCourse } from "../../course/Course";
import type { CourseDesk } from "../../course/desk/CourseDesk";
import type { ProgressStore } from "../../course/progress/ProgressStore";
import type { Locale } from "../../locale/Locale";

/** What the course needs from the place where the pane stands. */
export interface CourseKit {
  readonly load: LoadCourse;
  desk(learner: string, locale: Locale): CourseDesk;
  readonly store: ProgressStore;
  /** A word no other learner has. */
  salt(): string;
  /** Gives the keyboard to the sheet, where the place can do that. In Excel only the person can, with F6. */
  toSheet?(): void;
}
