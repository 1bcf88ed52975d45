import { useEffect, useRef, useState, type MutableRef } from "preact/hooks";
import type { Place, Workbook } from "../../../workbook/Workbook";

export interface Picking {
  /** The field that takes what is selected in the sheet; undefined where none does. */
  readonly field: string | undefined;
  begin(field: string): void;
  end(): void;
}

const POINTER = ["pointerdown", "pointerup", "pointercancel"];

/**
 * What is selected in the sheet goes into the field that had the focus last, also when the focus is in the grid by then. It ends with
 * Escape, wherever it is pressed, and when anything else in the pane gets the focus.
 */
export function usePicking(form: MutableRef<HTMLElement | null>, workbook: Workbook, onPick: (field: string, place: Place) => void): Picking {
  const [field, setField] = useState<string>();
  // A selection may come before what has the focus now is shown: it goes by this.
  const now = useRef<string>();
  const picked = useRef(onPick);
  picked.current = onPick;
  const set = (to: string | undefined): void => {
    now.current = to;
    setField(to);
  };
  useEffect(() => workbook.selection.onSelect((place) => now.current !== undefined && picked.current(now.current, place)), [workbook]);
  useEffect(() => {
    const page = form.current!.ownerDocument;
    const pane = form.current!.closest(".pane") ?? form.current!;
    let isPressed = false;
    const onPointer = ({ type }: Event): void => void (isPressed = type === "pointerdown");
    const onFocus = (event: Event): void => {
      if ((event.target as Element).closest("[data-pick]")) return;
      now.current = undefined;
      // What is being pressed must not move away under the pointer, or it is not pressed.
      if (isPressed) page.addEventListener("pointerup", () => setTimeout(() => setField(now.current)), { once: true });
      else setField(undefined);
    };
    const onKey = (event: KeyboardEvent): void => void (event.key === "Escape" && set(undefined));
    for (const type of POINTER) page.addEventListener(type, onPointer, true);
    pane.addEventListener("focusin", onFocus);
    // In the capturing phase: the grid keeps its keys to itself.
    page.addEventListener("keydown", onKey, true);
    return () => {
      for (const type of POINTER) page.removeEventListener(type, onPointer, true);
      pane.removeEventListener("focusin", onFocus);
      page.removeEventListener("keydown", onKey, true);
    };
  }, []);
  return { field, begin: set, end: () => set(undefined) };
}
