import { isBlank, type Grid } from "../../cells/Cell";
import type { RfmCuts } from "../../core/segments/rfmCuts";
import { Fault, RANK } from "../Fault";
import { wholeNumber, type NumberKind } from "../kinds";
import { matrix, type Matrix } from "../params";
import { height, size, width } from "../shape";
import { numbersIn } from "./numbersIn";

const FEWEST = 2;
const MOST = 100;
/** Cut, recency, frequency, monetary. */
const COLUMNS = 4;

/** A number of bins. */
export const binCount = (): NumberKind => wholeNumber(FEWEST, MOST);

/** How customers are scored: one cell is a number of bins (blank or 0: 5), a block the cuts as RFMCUTS spills them, with or without its header. */
export const bins = (): Matrix<number | RfmCuts> => matrix("count", (grid) => (size(grid) === 1 ? oneCell(grid) : cutTable(grid)));

function oneCell(grid: Grid): number | Fault {
  const cell = grid[0]![0]!;
  return isBlank(cell) || cell === 0 ? 5 : binCount().read(cell, true);
}

function cutTable(grid: Grid): RfmCuts | Fault {
  const header = isHeader(grid) ? 1 : 0;
  const cuts = height(grid) - header;
  if (width(grid) !== COLUMNS || cuts < FEWEST - 1 || cuts > MOST - 1) {
    return new Fault(RANK.typeOrSize, "#VALUE!", "cutsShape", { cuts, columns: width(grid) });
  }
  const rows: number[][] = [];
  for (let row = header; row < height(grid); row++) {
    const numbers = numbersIn(grid[row]!.slice(1), row + 1);
    if (numbers instanceof Fault) return numbers;
    rows.push(numbers);
  }
  const fall = firstFall(rows);
  if (fall) return fall.at(fall.row! + header);
  const [recency, frequency, monetary] = [0, 1, 2].map((column) => rows.map((row) => row[column]!));
  return { recency: recency!, frequency: frequency!, monetary: monetary! };
}

/** A fault of form: read here, so that it comes before whatever is wrong with the days and amounts. */
function firstFall(rows: readonly (readonly number[])[]): Fault | undefined {
  for (let row = 1; row < rows.length; row++) {
    const above = rows[row - 1]!;
    const column = rows[row]!.findIndex((cut, at) => cut < above[at]!);
    if (column >= 0) return new Fault(RANK.typeOrSize, "#VALUE!", "cutsFall", { cut: rows[row]![column]!, before: above[column]! }).at(row + 1);
  }
  return undefined;
}

const isHeader = ([first]: Grid): boolean => first!.every((cell) => typeof cell === "string" && cell.trim() !== "");
