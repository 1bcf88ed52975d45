import type { Place, Stop, Workbook } from "../../../workbook/Workbook";

/** Long enough that moving through cells never waits for us. */
const QUIET = 250;

/** Tells the selected cell, now, after each selection, and again after each change and once formulas have their values. */
export function watchCell({ selection, calculation }: Workbook, tell: (place: Place) => void, fail: (reason: unknown) => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void selection.current().then((place) => !isOver && tell(place)).catch(fail), QUIET);
  };
  const changed = (): void => void calculation.settled().then(() => !isOver && soon(), fail);
  const stops = [selection.onSelect(soon), calculation.onChange(changed)];
  soon();
  return () => {
    isOver = true;
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
