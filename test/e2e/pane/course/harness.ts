import { loadCourse } from "../../../../src/course/load";
import { MODULES } from "../../../../src/course/modules";
import type { Locale } from "../../../../src/locale/Locale";
import { mountPane, type MountedPane, type PaneProps } from "../../../../src/pane/mountPane";
import { memoryWorkbook, type MemoryWorkbook } from "../../../support/memoryWorkbook";
import type { Clock } from "../../../../src/pane/course/Kit";
import { fakeDesk, type Script } from "./fakeDesk";
import { fakeWorkshop, workshopScript, type WorkshopScript } from "./fakeWorkshop";

export interface Options {
  readonly locale: Locale;
  readonly theme: NonNullable<PaneProps["theme"]>;
  /** Progress as it was kept; null on the first run. */
  readonly kept: string | null;
  /** Why nothing is kept here. */
  readonly refuses?: string;
  /** What the workbook holds of a workshop. */
  readonly workshop?: Partial<WorkshopScript>;
}

/** Shows the pane with the course over a workbook in memory. What was there before goes. */
function startCourse({ locale, theme, kept, refuses, workshop: workshopGiven }: Options): void {
  window.mounted?.unmount();
  const workbook = memoryWorkbook();
  const script: Script = { verdict: "fails", built: new Map(), asked: [], until: undefined, release: () => undefined };
  const store = { text: kept };
  const workshop = workshopScript(workshopGiven);
  const clock = handClock();
  const refuse = (): void => {
    if (refuses) throw new Error(refuses);
  };
  window.mounted = mountPane(document.getElementById("pane")!, {
    workbook,
    locale,
    theme,
    helpUrl: (id, language) => `help/${language}/${id.toLowerCase()}.html`,
    onLocale: (chosen) => window.mounted?.update({ locale: chosen }),
    course: {
      load: loadCourse,
      desk: () => fakeDesk(script),
      workshop: () => fakeWorkshop(workshop, async (name) => void (await workbook.sheets.add(name))),
      clock,
      csv: async (grid) => grid.map((row) => row.join(",")).join("\n"),
      switchTo: (chosen) => window.mounted?.update({ locale: chosen }),
      salt: () => "someone",
      store: {
        read: () => {
          refuse();
          return store.text;
        },
        write: (text) => {
          refuse();
          store.text = text;
        },
        setAside: refuse,
      },
    },
  });
  document.documentElement.lang = locale;
  Object.assign(window, { memory: workbook, script, store, workshop, clock });
}

/** A clock that goes by hand. */
export interface HandClock extends Clock {
  pass(seconds: number): void;
}
function handClock(): HandClock {
  let now = 0;
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    onSecond: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pass: (seconds) => {
      now += 1000 * seconds;
      listeners.forEach((listener) => listener());
    },
  };
}

declare global {
  interface Window {
    mounted: MountedPane | undefined;
    startCourse: typeof startCourse;
    /** The ids of all steps, in the order of the course. */
    steps: readonly string[];
    memory: MemoryWorkbook;
    script: Script;
    store: { text: string | null };
    workshop: WorkshopScript;
    clock: HandClock;
  }
}
window.startCourse = startCourse;
window.steps = MODULES.flatMap(({ steps }) => steps.map(({ id }) => id));
