import { useEffect, useRef, useState, type MutableRef } from "preact/hooks";
import type { Place, Workbook } from "../../../workbook/Workbook";

export interface Picking {
  /** The field that takes what is selected in the sheet; undefined where none does. */
  readonly field: string | undefined;
  begin(field: string): void;
  end(): void;
}

/**
 * What is selected in the sheet goes into the field that had the focus last, also when the focus is in the grid by then. It ends with
 * Escape, wherever it is pressed, and when anything else in the pane gets the focus.
 */
export function usePicking(form: MutableRef<HTMLElement | null>, workbook: Workbook, onPick: (field: string, place: Place) => void): Picking {
  const [field, setField] = useState<string>();
  const picked = useRef(onPick);
  picked.current = onPick;
  useEffect(() => (field === undefined ? undefined : workbook.selection.onSelect((place) => picked.current(field, place))), [workbook, field]);
  useEffect(() => {
    const element = form.current;
    if (field === undefined || !element) return;
    const page = element.ownerDocument;
    const pane = element.closest(".pane") ?? element;
    const onFocus = (event: Event): void => void ((event.target as Element).closest(`[data-pick]`) ?? setField(undefined));
    const onKey = (event: KeyboardEvent): void => void (event.key === "Escape" && setField(undefined));
    pane.addEventListener("focusin", onFocus);
    // In the capturing phase: the grid keeps its keys to itself.
    page.addEventListener("keydown", onKey, true);
    return () => {
      pane.removeEventListener("focusin", onFocus);
      page.removeEventListener("keydown", onKey, true);
    };
  }, [field]);
  return { field, begin: setField, end: () => setField(undefined) };
}
