import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly disabled?: boolean;
  onYes(): void;
  /** More to decide before saying yes. */
  readonly children?: ComponentChildren;
}

/** A button that asks below itself before it acts. The focus stays on it, and comes back to it. */
export function AskFirst({ label, ask, yes, no, disabled = false, onYes, children }: Props) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  const agree = (): void => {
    if (disabled) return;
    close();
    onYes();
  };
  return (
    <>
      <button ref={trigger} type="button" class="pane-button course-light" aria-expanded={open} aria-controls={id} aria-disabled={disabled} onClick={() => !disabled && setOpen(!open)}>{label}</button>
      <div id={id} class="course-ask" role="group" aria-label={label} hidden={!open} onKeyDown={(event) => event.key === "Escape" && close()}>
        <p role="status">{open && ask}</p>
        {children}
        <div class="course-row">
          <button type="button" class="pane-button" aria-disabled={disabled} onClick={agree}>{yes}</button>
          <button type="button" class="pane-button course-light" onClick={close}>{no}</button>
        </div>
      </div>
    </>
  );
}
