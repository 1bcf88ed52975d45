import type { Cell } from "../../cells/Cell";
import type { RuleBounds } from "../../core/segments/firstRule";
import { Fault, RANK } from "../Fault";
import { matrix, type Matrix } from "../params";
import { width } from "../shape";
import { numbersIn } from "./numbersIn";

export interface Rules {
  readonly names: readonly Cell[];
  readonly bounds: readonly RuleBounds[];
}

/** Segment, rFrom, rTo, fFrom, fTo, mFrom, mTo. */
const COLUMNS = 7;

/** Segments by rules of one's own. A row whose rFrom is text or blank is a header or a gap and is skipped. */
export const rules = (): Matrix<Rules> =>
  matrix("text", (grid) => {
    if (width(grid) !== COLUMNS) return new Fault(RANK.typeOrSize, "#VALUE!", "rulesShape", { columns: width(grid) });
    const names: Cell[] = [];
    const bounds: RuleBounds[] = [];
    for (const [row, [name, ...cells]] of grid.entries()) {
      if (typeof (cells[0] ?? "") === "string") continue;
      const numbers = numbersIn(cells, row + 1);
      if (numbers instanceof Fault) return numbers;
      names.push(name!);
      const [rFrom, rTo, fFrom, fTo, mFrom, mTo] = numbers as [number, number, number, number, number, number];
      bounds.push([rFrom, rTo, fFrom, fTo, mFrom, mTo]);
    }
    return { names, bounds };
  });
