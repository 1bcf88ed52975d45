import { formatAddress, type Area } from "../../../src/cells/address";

export function eachCell({ row, column, rows, columns }: Area, visit: (address: string, r: number, c: number) => void): void {
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) visit(formatAddress({ row: row + r, column: column + c }), r, c);
}
