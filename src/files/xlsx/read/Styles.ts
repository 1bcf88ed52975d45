import type { Font, Style } from "exceljs";
import type { GridStyle } from "../grid/GridBook";
import type { Looks } from "./readLooks";
import { styleFromFile } from "./style";

/** The styles of a file by their numbers, each turned into one of the grid when it is first asked for. */
export class Styles {
  readonly used: Record<string, GridStyle> = {};
  private readonly known = new Map<number, string | undefined>();
  private readonly usual: Partial<Font>;

  constructor(
    private readonly looks: Looks,
    readonly themes: readonly string[],
  ) {
    this.usual = this.styleAt(0).font ?? {};
  }

  /** The key of a style in the workbook; undefined for one that changes nothing. */
  key(number: number): string | undefined {
    if (!this.known.has(number)) this.known.set(number, this.take(number));
    return this.known.get(number);
  }

  /** The key of a style that a cell has over those of its row and its column: the grid lays them over each other, in a file a cell's own is all it has. */
  over(number: number, under: readonly number[]): string | undefined {
    const lower = under.filter((one) => one !== number && this.key(one) !== undefined);
    return lower.length === 0 ? this.key(number) : this.covering(number, lower);
  }

  isDate(number: number): boolean {
    const format = (this.styleAt(number).numFmt ?? "").replace(/\[[^\]]*\]|"[^"]*"|\\./g, "");
    return /[dmyhs]/i.test(format) && !/general/i.test(format);
  }

  private covering(number: number, under: readonly number[]): string {
    const key = `s${[number, ...under].join("over")}`;
    if (this.used[key]) return key;
    const own = this.used[this.key(number) ?? ""] ?? {};
    const fields = under.flatMap((one) => Object.keys(this.used[this.key(one)!]!)).filter((field) => !(field in own));
    this.used[key] = { ...own, ...Object.fromEntries(fields.map((field) => [field, null])) };
    return key;
  }

  private take(number: number): string | undefined {
    const style = styleFromFile(this.styleAt(number), { themes: this.themes, usual: this.usual });
    if (!style) return undefined;
    const key = `s${number}`;
    this.used[key] = style;
    return key;
  }

  private styleAt(number: number): Partial<Style> {
    const { styles, sizeSteps } = this.looks;
    const style = styles.findRow(number + 1)?.getCell(1).style ?? {};
    return style.font?.size ? { ...style, font: { ...style.font, size: style.font.size / sizeSteps } } : style;
  }
}
