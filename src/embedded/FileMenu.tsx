import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EmbeddedWords } from "../locale/embedded";

export type FileAction = "new" | "sample" | "open" | "saveXlsx" | "save" | "print" | "printSelection";
const ACTIONS: readonly FileAction[] = ["new", "sample", "open", "saveXlsx", "save", "print", "printSelection"];

interface Props {
  readonly words: EmbeddedWords["file"];
  readonly onAction: (action: FileAction) => void;
}

/** The file menu: a menu button as the ARIA practices have it. */
export function FileMenu({ words, onAction }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  // In the turn in which the list appears: the next key is for it already.
  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const all = items();
      all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
      event.preventDefault();
    } else if (event.key === "Escape") close();
    else if (event.key === "Tab") setOpen(false);
  };
  return (
    <div class="menu" ref={root}>
      <button ref={button} type="button" class="quiet" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} onKeyDown={(event) => event.key === "ArrowDown" && setOpen(true)}>
        {words.menu}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={words.menu} onKeyDown={onKey}>
          {ACTIONS.map((action) => (
            <button key={action} type="button" role="menuitem" tabIndex={-1} onClick={() => (close(), onAction(action))}>
              {words[action]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
