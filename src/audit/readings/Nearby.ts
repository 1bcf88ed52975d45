import { formatAddress, holds, parseAddress } from "../../cells/address";
import type { Cell } from "../../cells/Cell";
import type { SheetValues } from "../own/SheetValues";
import type { Place } from "../../workbook/Workbook";

/** The texts that stand where people name a number: the nearest to its left, the nearest above, and the header of its table. */
export class Nearby {
  private readonly above = new Map<string, { readonly row: number; readonly text: string | undefined }>();

  constructor(
    private readonly values: SheetValues,
    private readonly tables: readonly { readonly place: Place }[],
  ) {}

  async texts({ sheet, address }: Place): Promise<readonly string[]> {
    const { row, column } = parseAddress(address);
    const found = [await this.leftOf(sheet, row, column), await this.aboveOf(sheet, row, column), await this.headerOf(sheet, row, column)];
    return found.filter((text) => text !== undefined);
  }

  private async leftOf(sheet: string, row: number, column: number): Promise<string | undefined> {
    return column === 0 ? undefined : this.lastText(sheet, formatAddress({ row, column: 0, columns: column }));
  }

  /** Cells are asked for from the top down: what stands above one has mostly been read for the one before. */
  private async aboveOf(sheet: string, row: number, column: number): Promise<string | undefined> {
    const key = `${sheet}!${column}`;
    const known = this.above.get(key);
    const from = known && known.row <= row ? known : { row: 0, text: undefined };
    const between = from.row < row ? await this.lastText(sheet, formatAddress({ row: from.row, column, rows: row - from.row })) : undefined;
    const text = between ?? from.text;
    this.above.set(key, { row, text });
    return text;
  }

  private async headerOf(sheet: string, row: number, column: number): Promise<string | undefined> {
    const table = this.tables.find(({ place }) => place.sheet === sheet && holds(parseAddress(place.address), row, column));
    return table && this.lastText(sheet, formatAddress({ row: parseAddress(table.place.address).row, column }));
  }

  private async lastText(sheet: string, address: string): Promise<string | undefined> {
    return (await this.values.read({ sheet, address }))?.flat().filter(isText).at(-1);
  }
}

const isText = (cell: Cell): cell is string => typeof cell === "string" && /\p{L}/u.test(cell);
