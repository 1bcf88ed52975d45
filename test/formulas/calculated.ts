import { CellError, type Cell } from "../../src/cells/Cell";
import { evaluate } from "../../src/formulas/evaluate";

/** What a block shows once the formulas of its sheet are calculated; errors by their codes. */
export async function calculated(cells: Readonly<Record<string, Cell>>, address: string): Promise<Cell[][]> {
  const evaluated = await evaluate([{ name: "Sheet1", cells }]);
  return evaluated.read({ sheet: "Sheet1", address }).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
}
