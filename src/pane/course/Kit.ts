import type { Grid } from "../../cells/Cell";
import type { LoadCourse } from "../../course/Course";
import type { CourseDesk } from "../../course/desk/CourseDesk";
import type { ProgressStore } from "../../course/progress/ProgressStore";
import type { WorkshopDesk } from "../../course/workshop/WorkshopDesk";
import type { Locale } from "../../locale/Locale";
import type { Stop } from "../../workbook/Workbook";

/** Time as the pane may show it. Nothing that is taught, checked or kept reads it. */
export interface Clock {
  /** Milliseconds from some moment on. */
  now(): number;
  onSecond(listener: () => void): Stop;
}

/** What the course needs from the place where the pane stands. */
export interface CourseKit {
  readonly load: LoadCourse;
  desk(learner: string, locale: Locale): CourseDesk;
  /** The workshop of the open workbook; what it writes is in this language. */
  workshop(locale: Locale): WorkshopDesk;
  readonly store: ProgressStore;
  readonly clock: Clock;
  /** A word no other learner has. */
  salt(): string;
  /** A table as the text of a file that spreadsheets of this language open. What writes it is loaded when somebody asks. */
  csv(grid: Grid, locale: Locale): Promise<string>;
  /** Shows everything around the course in another language too, where the place can do that. */
  switchTo?(locale: Locale): void;
  /** Gives the keyboard to the sheet, where the place can do that. In Excel only the person can, with F6. */
  toSheet?(): void;
}
