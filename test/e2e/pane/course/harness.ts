import { loadCourse } from "../../../../src/course/load";
import { MODULES } from "../../../../src/course/modules";
import type { Locale } from "../../../../src/locale/Locale";
import { mountPane, type MountedPane, type PaneProps } from "../../../../src/pane/mountPane";
import { memoryWorkbook, type MemoryWorkbook } from "../../../support/memoryWorkbook";
import { fakeDesk, type Script } from "./fakeDesk";

export interface Options {
  readonly locale: Locale;
  readonly theme: NonNullable<PaneProps["theme"]>;
  /** Progress as it was kept; null on the first run. */
  readonly kept: string | null;
  /** Why nothing is kept here. */
  readonly refuses?: string;
}

/** Shows the pane with the course over a workbook in memory. What was there before goes. */
function startCourse({ locale, theme, kept, refuses }: Options): void {
  window.mounted?.unmount();
  const workbook = memoryWorkbook();
  const script: Script = { verdict: "fails", built: new Map(), asked: [], until: undefined, release: () => undefined };
  const store = { text: kept };
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
  Object.assign(window, { memory: workbook, script, store });
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
  }
}
window.startCourse = startCourse;
window.steps = MODULES.flatMap(({ steps }) => steps.map(({ id }) => id));
