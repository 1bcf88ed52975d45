import { formatAddress, type Area } from "../../../cells/address";
import type { Cell } from "../../../cells/Cell";
import type { SheetRead } from "../../check/SheetRead";
import type { Evaluate } from "../../Evaluate";
import { spotOf, writeIdeal } from "../../key/answerKeys";
import type { AnswerGiven } from "../../progress/Progress";
import { placeSheet } from "../../sheet/placeSheet";
import type { Data, Step } from "../../Step";

export const SHEET = "Lesson";

/** The sheet of a step as it would stand with some data, and with the recorded formulas in its answers. */
export async function recordedSheet(step: Step, data: Data, answers: Readonly<Record<string, AnswerGiven>>, names: SheetRead["names"], evaluate: Evaluate): Promise<SheetRead> {
  const placed = placeSheet(step.sheet ?? []);
  const cells: Record<string, Cell> = {};
  writeIdeal(cells, step, placed, data, (area) => area);
  for (const { at } of step.answers ?? []) {
    const { area } = spotOf(placed, at);
    each(area, (address, row, column) => {
      const formula = answers[at]!.formulas[row]?.[column] ?? "";
      if (formula === "") delete cells[address];
      else cells[address] = formula;
    });
  }
  const used = { row: 0, column: 0, rows: placed.rows, columns: placed.columns };
  const { read } = await evaluate([{ name: SHEET, cells }], { names });
  const values = read({ sheet: SHEET, address: formatAddress(used) });
  const isFormula = (cell: Cell | undefined): cell is string => typeof cell === "string" && cell.startsWith("=");
  const formulas = values.map((line, row) => line.map((_, column) => [cells[formatAddress({ row, column })]].find(isFormula) ?? ""));
  const spilled = new Set<string>();
  each(used, (address, row, column) => {
    if (cells[address] === undefined && values[row]![column] !== null) spilled.add(address);
  });
  return { name: SHEET, areas: new Map([...placed.spots].map(([id, { area }]) => [id, area])), used, values, formulas, spilled, names, tables: [], beside: [] };
}

function each({ row, column, rows, columns }: Area, visit: (address: string, row: number, column: number) => void): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(formatAddress({ row: row + r, column: column + c }), r, c);
}
