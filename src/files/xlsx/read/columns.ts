import type { GridColumn } from "../grid/GridBook";
import { pixelsOfCharacters } from "../grid/sizes";
import { isTrue, type Element } from "../package/readXml";
import type { Leavings } from "../Leavings";
import type { Styles } from "./Styles";

/** What a sheet says of its columns, run by run: a run may reach to the end of Excel's sheets. */
export class SheetColumns {
  private readonly found: Element[] = [];
  private readonly known = new Map<number, number>();

  constructor(private readonly styles: Styles) {}

  readonly take = (run: Element): void => void this.found.push(run);

  /** The number of the style that a column gives the cells without one. */
  styleOf(column: number): number {
    if (!this.known.has(column)) this.known.set(column, Number(this.found.find(({ attributes: { min, max } }) => Number(min) - 1 <= column && column < Number(max))?.attributes["style"] ?? 0));
    return this.known.get(column)!;
  }

  /** As the grid keeps them, as many as it will have. */
  data(count: number): Record<number, GridColumn> {
    const columns: Record<number, GridColumn> = {};
    for (const { attributes } of this.found) {
      const data = this.dataOf(attributes);
      if (Object.keys(data).length > 0) for (let at = Number(attributes["min"]) - 1; at < Math.min(Number(attributes["max"]), count); at++) columns[at] = data;
    }
    return columns;
  }

  leaveOutlines(sheet: string, leavings: Leavings): void {
    let [end, level] = [0, 0];
    for (const { attributes } of this.found) {
      const own = Number(attributes["outlineLevel"] ?? 0);
      leavings.add("outlines", sheet, Math.max(0, own - (Number(attributes["min"]) === end + 1 ? level : 0)));
      [end, level] = [Number(attributes["max"]), own];
    }
  }

  private dataOf({ width, hidden, style }: Element["attributes"]): GridColumn {
    const s = this.styles.key(Number(style ?? 0));
    return { ...(Number(width) > 0 ? { w: pixelsOfCharacters(Number(width)) } : {}), ...(isTrue(hidden) ? { hd: 1 } : {}), ...(s ? { s } : {}) };
  }
}
