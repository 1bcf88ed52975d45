import type { Cell } from "../../cells/Cell";
import type { Place, Workbook } from "../../workbook/Workbook";
import { runsOf } from "./runsOf";

/** What cells show now. */
export async function shownIn<C extends Place>({ cells }: Workbook, places: readonly C[]): Promise<ReadonlyMap<C, Cell>> {
  const shown = new Map<C, Cell>();
  for (const run of runsOf(places)) {
    const values = await cells.read(run.place);
    run.cells.forEach((cell, at) => shown.set(cell, values[at]?.[0] ?? null));
  }
  return shown;
}
