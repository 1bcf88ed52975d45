import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import type { AnyFunction, Example } from "../../../src/functions/defineFunction";
import type { Param } from "../../../src/functions/params";
import { isGrid } from "../../../src/functions/shape";
import { Chance } from "../../support/Chance";

type Argument = Cell | Grid;
type Args = Example["args"];

/** A call unlike the one that was meant, and what is odd about it. */
export interface Mutant {
  readonly odd: string;
  readonly args: Args;
}

/** What stands in people's cells where something else was meant. */
const ODD: readonly Cell[] = [null, "", " ", "abc", "12", " 0.5 ", "1 Feb", true, false, 0, -5, 0.5, 1, 1.5, 7, 99, 45292.75, new CellError("#N/A"), new CellError("#DIV/0!")];

const named = (cell: Cell): string => (cell instanceof CellError ? cell.code : JSON.stringify(cell));

/** Every example of a function with one argument at a time made odd, and with all its optional arguments there or not. */
export const mutants = (fn: AnyFunction): readonly Mutant[] => {
  const chance = new Chance([...fn.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 11));
  const params = Object.values(fn.params);
  return fn.examples.flatMap(({ args }) => [
    ...omissions(params, args),
    ...together(params, args),
    ...params.flatMap((param, at) =>
      oddArguments(param, args[at] ?? null, chance).map(([odd, argument]) => ({ odd: `${Object.keys(fn.params)[at]} ${odd}`, args: params.map((_, other) => (other === at ? argument : (args[other] ?? null))) })),
    ),
  ]);
};

function omissions(params: readonly Param[], args: Args): readonly Mutant[] {
  const optional = params.flatMap((param, at) => (param.optional ? [at] : []));
  return Array.from({ length: 2 ** optional.length }, (_, choice) => {
    const out = optional.filter((__, bit) => (choice >> bit) & 1);
    return { odd: `without ${out.join(" ")}`, args: params.map((param, at) => (out.includes(at) ? null : (args[at] ?? known(param)))) };
  });
}

const known = (param: Param): Cell => (param.shape === "scalar" && param.fallback !== undefined ? (param.fallback as Cell) : null);

/** All lists in rows instead of columns, with one row, with none filled. */
function together(params: readonly Param[], args: Args): readonly Mutant[] {
  const all = (odd: string, change: (grid: Grid) => Grid): Mutant => ({ odd, args: params.map((param, at) => (isGrid(args[at]) && param.shape !== "scalar" ? change(args[at] as Grid) : (args[at] ?? null))) });
  if (!params.some((param, at) => param.shape !== "scalar" && isGrid(args[at]))) return [];
  return [all("lists turned", turned), all("lists of one row", (grid) => grid.slice(0, 1)), all("lists blank", blank), all("lists with a blank row", (grid) => grid.map((row, at) => (at === grid.length - 1 ? row.map(() => null) : row)))];
}

function oddArguments(param: Param, argument: Argument, chance: Chance): readonly (readonly [string, Argument])[] {
  if (!isGrid(argument)) return [...ODD.map((cell) => [`= ${named(cell)}`, cell] as const), ...asCells(argument), ...lifted(param, argument)];
  return [...shapes(argument), ...oddCells(param, argument, chance)];
}

const asCells = (argument: Cell): readonly (readonly [string, Grid])[] =>
  [argument, ...ODD, ...variants(argument)].map((cell) => [`in a cell ${named(cell)}`, [[cell]]] as const);

function lifted(param: Param, argument: Cell): readonly (readonly [string, Grid])[] {
  if (argument === null || param.shape !== "scalar") return [];
  return [["down", [[argument], [null], [argument], ["abc"]]], ["to the right", [[argument, 0, argument]]], ["in both directions", [[argument, argument], [1, argument]]]];
}

const shapes = (grid: Grid): readonly (readonly [string, Argument])[] => [
  ["turned", turned(grid)],
  ["as its first row", grid.slice(0, 1)],
  ["as its first column", grid.map((row) => row.slice(0, 1))],
  ["without its last row", grid.length > 1 ? grid.slice(0, -1) : grid],
  ["without its last column", grid.map((row) => (row.length > 1 ? row.slice(0, -1) : row))],
  ["with a row more", [...grid, grid[0]!]],
  ["with a blank row more", [...grid, grid[0]!.map(() => null)]],
  ["as one cell", [[grid[0]![0]!]]],
  ["as one value", grid[0]![0]!],
  ["blank", blank(grid)],
  ["left out", null],
  ["of zeros", grid.map((row) => row.map(() => 0))],
  ["doubled", [...grid, ...grid]],
];

function oddCells(param: Param, grid: Grid, chance: Chance): readonly (readonly [string, Grid])[] {
  const places = [0, grid.length - 1, chance.below(grid.length)];
  return [...ODD, ...variants(grid[0]![0]!), grid.at(-1)![0]!].map((cell, at) => {
    const row = places[(at + chance.below(3)) % 3]!;
    const column = chance.below(grid[row]!.length);
    const text = typeof grid[row]![column] === "string" && at >= ODD.length ? variants(grid[row]![column])[at - ODD.length] : undefined;
    return [`with ${named(text ?? cell)} in row ${row + 1}`, grid.map((line, r) => line.map((old, c) => (r === row && c === column ? (text ?? cell) : old)))] as const;
  });
}

/** Texts that people take for the same, or programs. */
const variants = (cell: Cell): readonly Cell[] =>
  typeof cell === "string" ? [cell.toUpperCase(), cell.toLowerCase(), ` ${cell} `, `${cell.slice(0, 1)}  ${cell.slice(1)}`, `${cell}*`, `${cell}\u00a0`] : typeof cell === "number" ? [String(cell), -cell, cell + 0.25, cell * 1000] : [];

const turned = (grid: Grid): Grid => grid[0]!.map((_, column) => grid.map((row) => row[column]!));
const blank = (grid: Grid): Grid => grid.map((row) => row.map(() => null));
