import { useEffect } from "preact/hooks";
import { areaBeside, AREAS, areaStep, type Area } from "./areas";
import type { Desk } from "./Desk";

const PLACES: Readonly<Record<Area, string>> = { bar: ".bar, .notice", grid: ".grid", pane: ".pane-frame" };

/** F6 goes round between the bar, the grid and the pane, as in Excel: Tab does not leave a grid. */
export function useAreaKeys(desk: Desk | undefined): void {
  useEffect(() => {
    if (!desk) return;
    const had = new Map<Area, HTMLElement>();
    const onFocus = ({ target }: FocusEvent): void => void (target instanceof HTMLElement && had.set(areaOf(target), target));
    const onKey = (event: KeyboardEvent): void => {
      const [step, from] = [areaStep(event), event.target as Element];
      if (!step || from.closest("dialog")) return;
      event.preventDefault();
      const to = areaBeside(areaOf(from), step, (area) => document.querySelector(PLACES[area]) !== null);
      if (to === "grid") return desk.focus();
      const entered = entrance(to, had.get(to));
      // What was being typed stands in its cell before the keyboard leaves it.
      void desk.finishEditing().then(() => entered?.focus());
    };
    // Before the grid, which hears the keys of the whole page.
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("focusin", onFocus);
    };
  }, [desk]);
}

/** Menus and lists of the grid stand anywhere in the page. */
const areaOf = (element: Element): Area => AREAS.find((area) => area !== "grid" && element.closest(PLACES[area])) ?? "grid";

/** Where the keyboard was last in an area; else on what is done next there, else on the first thing. */
function entrance(area: Area, last: HTMLElement | undefined): HTMLElement | undefined {
  const all = [...document.querySelectorAll(PLACES[area])].flatMap((place) => [...place.querySelectorAll<HTMLElement>("button, select, input, a[href]")]).filter((each) => each.checkVisibility());
  return last?.isConnected && last.checkVisibility() ? last : (all.find((each) => each.matches(".pane-primary")) ?? all[0]);
}
