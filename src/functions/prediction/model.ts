import { Fault, RANK } from "../Fault";
import { number } from "../kinds";
import { matrix, type Matrix } from "../params";

/** A parameter of a distribution. */
const positive = number("number", { min: Number.MIN_VALUE });

/** The fitted parameters of a model: the first cells of a range, as a fit spills them; what stands below them is not read. */
export const model = <M extends readonly number[]>(count: M["length"]): Matrix<M> =>
  matrix("number", (grid) => {
    const cells = grid.flat().slice(0, count);
    if (cells.length < count) return new Fault(RANK.typeOrSize, "#VALUE!", "modelShape", { count, got: cells.length });
    const parameters = cells.map((cell) => positive.read(cell, true));
    const at = parameters.findIndex((value) => value instanceof Fault);
    return at >= 0 ? (parameters[at] as Fault).at(grid[0]!.length === 1 ? at + 1 : 1) : (parameters as readonly unknown[] as M);
  });
