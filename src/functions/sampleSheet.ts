import type { Area } from "../cells/address";
import type { Cell, Grid } from "../cells/Cell";
import type { AnyFunction, Example } from "./defineFunction";
import { gridOf, height, isGrid, width } from "./shape";
import type { Unit } from "./units";

/** The cells an example refers to, laid out as a small sheet: the blocks side by side, each under the name of its parameter. */
export interface SampleSheet {
  readonly cells: Grid;
  /** The unit of each column; the first row is text. */
  readonly units: readonly Unit[];
  /** Where each block stands, by its place among the arguments. */
  readonly blocks: ReadonlyMap<number, Area>;
}

/** Undefined where an example has scalars only. */
export function sampleSheet({ params }: Pick<AnyFunction, "params">, { args }: Pick<Example, "args">): SampleSheet | undefined {
  const entries = Object.entries(params);
  const blocks = new Map<number, Area>();
  const units: Unit[] = [];
  const names: string[] = [];
  args.forEach((argument, at) => {
    if (!isGrid(argument)) return;
    const [name, { unit }] = entries[at]!;
    blocks.set(at, { row: 1, column: units.length, rows: height(argument), columns: width(argument) });
    for (let column = 0; column < width(argument); column++) {
      units.push(unit);
      names.push(column === 0 ? name : "");
    }
  });
  return blocks.size === 0 ? undefined : { units, blocks, cells: [names, ...data(args, blocks, units.length)] };
}

function data(args: Example["args"], blocks: SampleSheet["blocks"], columns: number): Grid {
  const rows = Math.max(...[...blocks.values()].map((area) => area.rows));
  const owner = [...blocks].flatMap(([at, area]) => Array.from({ length: area.columns }, (_, column): ((row: number) => Cell | undefined) => (row) => (args[at] as Grid)[row]?.[column]));
  return gridOf(rows, columns, (row, column) => owner[column]!(row) ?? null);
}
