import { useEffect, useRef } from "preact/hooks";
import type { Locale } from "../locale/Locale";
import type { Desk } from "./Desk";

export interface PaneView {
  readonly locale: Locale;
  readonly theme: "light" | "dark";
}
export interface MountedPane {
  update(view: PaneView): void;
  unmount(): void;
}
/** Puts the pane into an element; the entry point knows how. */
export type MakePane = (element: HTMLElement, desk: Desk, view: PaneView, onLocale: (locale: Locale) => void) => MountedPane;

interface Props extends PaneView {
  readonly makePane: MakePane;
  readonly desk: Desk;
  readonly label: string;
  /** The language is chosen for the whole page. */
  onLocale(locale: Locale): void;
}

/** The place beside the grid in which the same pane stands as in Excel. */
export function PaneFrame({ makePane, desk, label, onLocale, ...view }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const pane = useRef<MountedPane>();
  // The pane is made once; what its choice does goes by the settings of then.
  const choose = useRef(onLocale);
  choose.current = onLocale;
  useEffect(() => {
    pane.current = makePane(element.current!, desk, view, (chosen) => choose.current(chosen));
    return () => pane.current?.unmount();
  }, [desk]);
  useEffect(() => pane.current?.update(view), [view.locale, view.theme]);
  return (
    <aside class="pane-frame" aria-label={label}>
      <div ref={element} />
    </aside>
  );
}
