import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import type { AnyFunction, Example } from "../../../src/functions/defineFunction";
import { isGrid } from "../../../src/functions/shape";
import { Chance } from "../../support/Chance";

const EACH = 4;

/** Arguments like those of the examples, the same ones in every run: other numbers, some blanks, some zeros. */
export function near(fn: AnyFunction): readonly Example["args"][] {
  const chance = new Chance(seed(fn.id));
  return fn.examples.flatMap(({ args }) => (args.length === 0 ? [] : Array.from({ length: EACH }, () => args.map((argument) => moved(argument, chance)))));
}

const seed = (id: string): number => [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_003;

const moved = (argument: Cell | Grid, chance: Chance): Cell | Grid =>
  isGrid(argument) ? argument.map((row) => row.map((cell) => movedCell(cell, chance, true))) : movedCell(argument as Cell, chance, false);

function movedCell(cell: Cell, chance: Chance, inBlock: boolean): Cell {
  if (cell instanceof CellError || typeof cell === "boolean" || cell === null) return cell;
  if (inBlock && chance.happens(0.06)) return null;
  if (typeof cell === "string" || chance.happens(0.3)) return cell;
  if (chance.happens(0.05)) return 0;
  const scaled = cell * (0.6 + 0.8 * chance.uniform());
  return Number.isInteger(cell) ? near0(cell, scaled, chance) : scaled;
}

/** Days move by some days, not by years; other whole numbers stay whole. */
const near0 = (cell: number, scaled: number, chance: Chance): number => (cell > 20_000 && cell < 60_000 ? cell + chance.below(60) - 30 : Math.round(scaled));
