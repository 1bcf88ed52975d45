import { formatAddress, type Area } from "../../cells/address";
import type { Cell, Grid } from "../../cells/Cell";
import { dataOf } from "../key/dataOf";
import { placeSheet } from "../sheet/placeSheet";
import type { Data, Step } from "../Step";
import { essential, type Finding } from "./Outcome";
import { areaIn, valuesIn, type SheetRead } from "./SheetRead";

/** An input that no longer holds what the task says: no answer can be judged by it. */
export function changedInput(step: Step, read: SheetRead, data: Data): Finding | undefined {
  for (const [id, { role }] of placeSheet(step.sheet ?? []).spots) {
    if (role !== "input") continue;
    const area = areaIn(read, id);
    const cell = firstOther(area, dataOf(data, id, area) ?? [], valuesIn(read, area));
    if (cell) return essential("common", "inputChanged", undefined, { cell });
  }
  return undefined;
}

function firstOther(area: Area, wanted: Grid, stands: Grid): string | undefined {
  for (const [row, line] of wanted.entries()) {
    const column = line.findIndex((cell, at) => !isSame(cell, stands[row]![at] ?? null));
    if (column >= 0) return formatAddress({ row: area.row + row, column: area.column + column });
  }
  return undefined;
}

/** A program may keep a number to its fifteenth digit only. */
const isSame = (wanted: Cell, stands: Cell): boolean =>
  typeof wanted === "number" && typeof stands === "number" ? Math.abs(wanted - stands) <= 1e-12 * Math.max(1, Math.abs(wanted)) : (wanted ?? "") === (stands ?? "");
