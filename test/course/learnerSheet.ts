import { formatAddress, holds, parseAddress, type Area } from "../../src/cells/address";
import type { Cell } from "../../src/cells/Cell";
import type { SheetRead } from "../../src/course/check/SheetRead";
import { formulasOf } from "../../src/course/key/formulasOf";
import { spotOf, writeIdeal } from "../../src/course/key/answerKeys";
import { placeSheet } from "../../src/course/sheet/placeSheet";
import type { Data, Formula, Step } from "../../src/course/Step";
import { evaluate } from "../../src/formulas/evaluate";

/** What a learner puts into an answer: a formula of the course, or values typed in. Nothing leaves it blank. */
export type Put = { readonly formula: Formula } | { readonly typed: readonly (readonly Cell[])[] } | "nothing";

const NAME = "Lesson";

/** A lesson sheet as a learner would leave it, calculated. What `puts` does not mention is answered rightly. */
export async function learnerSheet(step: Step, data: Data, puts: Readonly<Record<string, Put>> = {}): Promise<SheetRead> {
  const placed = placeSheet(step.sheet ?? []);
  const cells: Record<string, Cell> = { A1: "Sheet" };
  writeIdeal(cells, step, placed, data, (area) => area);
  for (const [at, put] of Object.entries(puts)) {
    const { area } = spotOf(placed, at);
    each(area, (address) => delete cells[address]);
    if (put === "nothing") continue;
    const block = "typed" in put ? put.typed : formulasOf(put.formula, area, (id) => spotOf(placed, id).area);
    each(area, (address, row, column) => {
      const cell = block[row]?.[column] ?? null;
      if (cell !== null && cell !== "") cells[address] = cell;
    });
  }
  return calculated(cells, new Map([...placed.spots].map(([id, { area }]) => [id, area])), { row: 0, column: 0, rows: placed.rows, columns: placed.columns });
}

async function calculated(cells: Readonly<Record<string, Cell>>, areas: ReadonlyMap<string, Area>, used: Area): Promise<SheetRead> {
  const { read } = await evaluate([{ name: NAME, cells }]);
  const values = read({ sheet: NAME, address: formatAddress(used) });
  const formula = (address: string): string => (typeof cells[address] === "string" && cells[address].startsWith("=") ? cells[address] : "");
  const formulas = values.map((line, row) => line.map((_, column) => formula(formatAddress({ row, column }))));
  const spilled = new Set<string>();
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const address = formatAddress({ row, column });
      if (cells[address] === undefined && value !== null) spilled.add(address);
    }),
  );
  return { name: NAME, areas, used, values, formulas, spilled, names: [], tables: [], beside: [] };
}

function each({ row, column, rows, columns }: Area, visit: (address: string, row: number, column: number) => void): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(formatAddress({ row: row + r, column: column + c }), r, c);
}

/** Whether an address lies in a part. */
export const isIn = (area: Area, address: string): boolean => holds(area, parseAddress(address).row, parseAddress(address).column);
