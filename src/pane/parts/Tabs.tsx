import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

export interface Tab {
  readonly id: string;
  readonly title: string;
  render(): ComponentChildren;
}
interface Props {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  onChoose(id: string): void;
  /** What stands above every tab's content. */
  readonly above?: ComponentChildren;
}

/** Tabs with their panels. A panel is made when its tab is first chosen, and kept, with the place it was scrolled to. */
export function Tabs({ label, tabs, chosen, onChoose, above }: Props) {
  const base = useId();
  const [seen, setSeen] = useState<readonly string[]>([chosen]);
  const list = useRef<HTMLDivElement>(null);
  const scrolled = useRef<Record<string, number>>({});
  const scroller = (): Element | null | undefined => list.current?.closest(".pane");
  useLayoutEffect(() => {
    if (!seen.includes(chosen)) setSeen([...seen, chosen]);
    scroller()?.scrollTo({ top: scrolled.current[chosen] ?? 0 });
    return () => void (scrolled.current[chosen] = scroller()?.scrollTop ?? 0);
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} class="pane-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button key={id} type="button" role="tab" id={`${base}-${id}`} data-tab={id} aria-selected={id === chosen} aria-controls={`${base}-${id}-panel`} tabIndex={id === chosen ? 0 : -1} onClick={() => onChoose(id)}>{title}</button>
        ))}
      </div>
      {above}
      {tabs.map(({ id, render }) => (
        <div key={id} role="tabpanel" id={`${base}-${id}-panel`} aria-labelledby={`${base}-${id}`} hidden={id !== chosen}>
          {(id === chosen || seen.includes(id)) && render()}
        </div>
      ))}
    </>
  );
}
