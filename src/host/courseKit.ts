import type { CourseDesk } from "../course/desk/CourseDesk";
import type { ProgressStore } from "../course/progress/ProgressStore";
import type { CourseKit } from "../pane/course/Kit";
import { uniqueId } from "../files/store/uniqueId";
import type { Workbook } from "../workbook/Workbook";
import { speakingInNamespace, writingInNamespace } from "./courseNamespace";
import { withoutNamespace } from "./namespace";

interface Place {
  readonly workbook: Workbook;
  readonly store: ProgressStore;
  /** What stands before our functions' names in this program's formulas. */
  readonly namespace?: string | undefined;
  readonly toSheet?: () => void;
  /** What has to be done before the sheet is read or written: in the embedded grid a cell may still be being typed in. Excel waits by itself. */
  readonly before?: () => Promise<void>;
}

/** The course over a workbook. Its lessons, its desk and the formula engine are loaded when somebody needs them. */
export const courseKit = ({ workbook, store, namespace, toSheet, before }: Place, inTurn: InTurn = queue(before)): CourseKit => ({
  load: async (locale) => (await import(/* webpackChunkName: "course-load" */ "../course/load")).loadCourse(locale),
  desk: (learner, locale) =>
    later(inTurn, async () => {
      const [{ makeDesk }, { loadOptions }] = await Promise.all([import(/* webpackChunkName: "course-desk" */ "../course/desk/makeDesk"), import(/* webpackChunkName: "course-load" */ "../course/load")]);
      const inside = writingInNamespace(withoutNamespace(workbook, namespace), namespace);
      return speakingInNamespace(makeDesk({ workbook: inside, learner, locale, loadOptions, engine: () => import("../formulas/engine") }), namespace);
    }),
  store,
  salt: uniqueId,
  ...(toSheet ? { toSheet } : {}),
});

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** One thing after another: two desks, such as those of two languages, must not build the same sheet at once. */
function queue(before: () => Promise<void> = async () => undefined): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(before).then(work);
    // Whether it failed concerns who asked for it, not who comes next.
    last = next.then(
      () => undefined,
      () => undefined,
    );
    return next;
  };
}

/** A desk that is made when it is first used. One that could not be loaded is tried anew. */
function later(inTurn: InTurn, make: () => Promise<CourseDesk>): CourseDesk {
  let made: Promise<CourseDesk> | undefined;
  const desk = (): Promise<CourseDesk> => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return {
    find: (...args) => inTurn(async () => (await desk()).find(...args)),
    build: (...args) => inTurn(async () => (await desk()).build(...args)),
    reset: (...args) => inTurn(async () => (await desk()).reset(...args)),
    show: (...args) => inTurn(async () => (await desk()).show(...args)),
    check: (...args) => inTurn(async () => (await desk()).check(...args)),
    solution: (...args) => inTurn(async () => (await desk()).solution(...args)),
    readOwn: (...args) => inTurn(async () => (await desk()).readOwn(...args)),
    checkOwn: (...args) => inTurn(async () => (await desk()).checkOwn(...args)),
  };
}

const KEY = "ce-course";
const ASIDE = "ce-course-lost";

/** Progress in this browser. Excel gives each add-in and place a partition, whose key stands before ours. */
export const progressStore = (partition = ""): ProgressStore => ({
  read: () => localStorage.getItem(partition + KEY),
  write: (text) => localStorage.setItem(partition + KEY, text),
  setAside: (text) => localStorage.setItem(partition + ASIDE, text),
});
