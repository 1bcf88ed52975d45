import { queue, type InTurn } from "../aside/inTurn";
import type { CourseDesk } from "../course/desk/CourseDesk";
import type { WorkshopDesk } from "../course/workshop/WorkshopDesk";
import type { ProgressStore } from "../course/progress/ProgressStore";
import type { Locale } from "../locale/Locale";
import type { Clock, CourseKit } from "../pane/course/Kit";
import { uniqueId } from "../files/store/uniqueId";
import type { Stop, Workbook } from "../workbook/Workbook";
import { speakingInNamespace, writingInNamespace } from "./courseNamespace";
import { withoutNamespace } from "./namespace";

interface Place {
  readonly workbook: Workbook;
  readonly store: ProgressStore;
  /** What stands before our functions' names in this program's formulas. */
  readonly namespace?: string | undefined;
  readonly toSheet?: () => void;
  /** Shows everything around the course in another language. */
  readonly switchTo?: (locale: Locale) => void;
  /** What has to be done before the sheet is read or written: in the embedded grid a cell may still be being typed in. Excel waits by itself. */
  readonly before?: () => Promise<void>;
}

/**
 * The course over a workbook. Its lessons, its desk and the formula engine are loaded when somebody needs them.
 * What reads and writes goes in turn: two desks, such as those of two languages, must not build the same sheet at once.
 */
export const courseKit = ({ workbook, store, namespace, toSheet, switchTo, before = async () => undefined }: Place, queued: InTurn = queue(), inTurn: InTurn = (work) => queued(() => before().then(work))): CourseKit => ({
  load: async (locale) => (await import(/* webpackChunkName: "course-load" */ "../course/load")).loadCourse(locale),
  desk: (learner, locale) =>
    later(inTurn, async () => {
      const [{ makeDesk }, { loadOptions }] = await Promise.all([import(/* webpackChunkName: "course-desk" */ "../course/desk/makeDesk"), import(/* webpackChunkName: "course-load" */ "../course/load")]);
      const inside = writingInNamespace(withoutNamespace(workbook, namespace), namespace);
      return speakingInNamespace(makeDesk({ workbook: inside, learner, locale, loadOptions, engine: () => import("../formulas/engine") }), namespace);
    }),
  workshop: (locale) =>
    laterWorkshop({ inTurn, unasked: queued }, async () => {
      const [{ makeWorkshopDesk }, { loadOptions }] = await Promise.all([import(/* webpackChunkName: "workshop-desk" */ "../course/workshop/makeWorkshopDesk"), import(/* webpackChunkName: "course-load" */ "../course/load")]);
      return makeWorkshopDesk({ workbook: withoutNamespace(workbook, namespace), locale, loadOptions, engine: () => import("../formulas/engine") });
    }),
  store,
  clock: CLOCK,
  salt: uniqueId,
  csv: async (grid, locale) => (await import(/* webpackChunkName: "csv" */ "../files/csv/writeCsv")).writeCsv(grid, CSV_FORMS[locale], () => false),
  ...(toSheet ? { toSheet } : {}),
  ...(switchTo ? { switchTo } : {}),
});

const CLOCK: Clock = {
  now: () => performance.now(),
  onSecond: (listener) => {
    const timer = setInterval(listener, 1000);
    return () => clearInterval(timer);
  },
};

/** How Excel of a language writes and opens CSV files. */
const CSV_FORMS = { en: { delimiter: ",", decimal: "." }, ru: { delimiter: ";", decimal: "," }, zh: { delimiter: ",", decimal: "." } } as const;

/** Made when it is first used. What could not be loaded is tried anew. */
function onceMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** The board and the recording of results act by themselves, while somebody may be typing: they end no entry. */
function laterWorkshop({ inTurn, unasked }: Readonly<Record<"inTurn" | "unasked", InTurn>>, make: () => Promise<WorkshopDesk>): WorkshopDesk {
  const desk = onceMade(make);
  return {
    find: () => inTurn(async () => (await desk()).find()),
    setUp: (...args) => inTurn(async () => (await desk()).setUp(...args)),
    roster: () => unasked(async () => (await desk()).roster()),
    record: (...args) => unasked(async () => (await desk()).record(...args)),
    merge: (...args) => inTurn(async () => (await desk()).merge(...args)),
    writeKey: (...args) => inTurn(async () => (await desk()).writeKey(...args)),
    writeSummary: (...args) => inTurn(async () => (await desk()).writeSummary(...args)),
    recheck: (...args) => inTurn(async () => (await desk()).recheck(...args)),
    watch: (listener) => watchLater(desk(), listener),
  };
}

/** Watches once the desk is there. Where it cannot be loaded there is nothing to watch; whoever reads it is told why. */
function watchLater(desk: Promise<WorkshopDesk>, listener: () => void): Stop {
  let stopped = false;
  let stop: Stop | undefined;
  desk.then((made) => {
    if (!stopped) stop = made.watch(listener);
  }, () => undefined);
  return () => {
    stopped = true;
    stop?.();
  };
}

function later(inTurn: InTurn, make: () => Promise<CourseDesk>): CourseDesk {
  const desk = onceMade(make);
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
