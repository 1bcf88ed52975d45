import type { CourseDesk } from "../course/desk/CourseDesk";
import type { CourseKit, ProgressStore } from "../pane/course/Kit";
import type { Workbook } from "../workbook/Workbook";
import { speakingInNamespace, writingInNamespace } from "./courseNamespace";
import { withoutNamespace } from "./namespace";

interface Place {
  readonly workbook: Workbook;
  readonly store: ProgressStore;
  /** What stands before our functions' names in this program's formulas. */
  readonly namespace?: string | undefined;
  readonly toSheet?: () => void;
}

/** The course over a workbook. Its lessons, its desk and the formula engine are loaded when somebody needs them. */
export const courseKit = ({ workbook, store, namespace, toSheet }: Place): CourseKit => ({
  load: async (locale) => (await import(/* webpackChunkName: "course-load" */ "../course/load")).loadCourse(locale),
  desk: (learner, locale) =>
    later(async () => {
      const [{ makeDesk }, { loadOptions }] = await Promise.all([import(/* webpackChunkName: "course-desk" */ "../course/desk/makeDesk"), import(/* webpackChunkName: "course-load" */ "../course/load")]);
      const inside = writingInNamespace(withoutNamespace(workbook, namespace), namespace);
      return speakingInNamespace(makeDesk({ workbook: inside, learner, locale, loadOptions, engine: () => import("../formulas/engine") }), namespace);
    }),
  store,
  ...(toSheet ? { toSheet } : {}),
});

/** A desk that is made when it is first used. One that could not be loaded is tried anew. */
function later(make: () => Promise<CourseDesk>): CourseDesk {
  let made: Promise<CourseDesk> | undefined;
  const desk = (): Promise<CourseDesk> => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    find: async (...args) => (await desk()).find(...args),
    build: async (...args) => (await desk()).build(...args),
    reset: async (...args) => (await desk()).reset(...args),
    show: async (...args) => (await desk()).show(...args),
    check: async (...args) => (await desk()).check(...args),
    solution: async (...args) => (await desk()).solution(...args),
    readOwn: async (...args) => (await desk()).readOwn(...args),
    checkOwn: async (...args) => (await desk()).checkOwn(...args),
  };
}

const KEY = "ce-course";

/** Progress in this browser. Excel gives each add-in and place a partition, whose key stands before ours. */
export const progressStore = (partition = ""): ProgressStore => ({
  read: () => localStorage.getItem(partition + KEY),
  write: (text) => localStorage.setItem(partition + KEY, text),
});
