import { columnName } from "../../cells/address";

/** Widths of the columns from A on, in characters. */
export function widen(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((characters, column) => {
    const name = columnName(column);
    sheet.getRange(`${name}:${name}`).format.columnWidth = points(characters);
  });
}

/** In the standard font a character takes seven pixels and a column five more; a point is 4/3 of a pixel. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;
