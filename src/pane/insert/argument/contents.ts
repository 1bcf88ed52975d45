import { CellError, isBlank } from "../../../cells/Cell";
import type { NumberKind } from "../../../functions/kinds";
import type { Param } from "../../../functions/params";
import { asGrid, height, width, type Argument } from "../../../functions/shape";

/** How large an argument is, and what it is read as. */
export interface Contents {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: number;
  readonly texts: number;
  readonly truths: number;
  readonly errors: number;
  readonly blanks: number;
  /** What becomes of blank cells. */
  readonly blanksAre: "leftOut" | "zero" | "kept";
  /** The first and the last number, where numbers are dates. */
  readonly dates?: { readonly from: number; readonly to: number };
}

export function contents(param: Param, argument: Argument): Contents {
  const grid = asGrid(argument);
  const found = { numbers: 0, texts: 0, truths: 0, errors: 0, blanks: 0 };
  let [from, to] = [Infinity, -Infinity];
  for (const row of grid) {
    for (const cell of row) {
      if (typeof cell === "number") {
        found.numbers++;
        [from, to] = [Math.min(from, cell), Math.max(to, cell)];
      } else if (isBlank(cell)) found.blanks++;
      else if (cell instanceof CellError) found.errors++;
      else if (typeof cell === "boolean") found.truths++;
      else found.texts++;
    }
  }
  const dates = param.unit === "date" && found.numbers > 0 ? { dates: { from, to } } : {};
  return { rows: height(grid), columns: width(grid), ...found, blanksAre: blanksAre(param), ...dates };
}

function blanksAre(param: Param): Contents["blanksAre"] {
  if (param.shape === "list") return ({ drop: "leftOut", zero: "zero", keep: "kept" } as const)[param.blanks];
  if (param.shape === "rows" && param.key) return "leftOut";
  const kind = param.shape === "rows" ? param.kind : param;
  return "blankIsZero" in kind && (kind as NumberKind).blankIsZero && (kind as NumberKind).min <= 0 ? "zero" : "kept";
}
