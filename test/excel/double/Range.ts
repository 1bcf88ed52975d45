import { formatAddress, type Area } from "../../../src/cells/address";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { qualify } from "../../../src/cells/sheetName";
import { gridOf } from "../../../src/functions/shape";
import { typeOfValue, type Spot } from "./Book";
import type { BookSheet } from "./BookSheet";
import { ClientObject, unknownProperty } from "./ClientObject";
import { conditionalFormats } from "./ConditionalFormats";
import type { Context } from "./Context";
import { dataValidation } from "./DataValidation";
import { eachCell } from "./eachCell";
import { OfficeError } from "./OfficeError";
import { rangeFormat } from "./RangeFormat";
import { typed } from "./typed";

export class Range extends ClientObject<Spot> {
  constructor(
    private readonly context: Context,
    find: () => Spot | undefined,
    mayBeNull = false,
  ) {
    super(context, find, mayBeNull);
    // What the double does not know is not set unnoticed.
    Object.preventExtensions(this);
  }

  get numberFormat(): string[][] {
    return this.read("numberFormat");
  }
  get address(): string {
    return this.read("address");
  }
  get valueTypes(): string[][] {
    return this.read("valueTypes");
  }
  get hasSpill(): boolean | null {
    return this.read("hasSpill");
  }
  get formulasLocal(): unknown[][] {
    return this.read("formulasLocal");
  }
  get format(): object {
    return rangeFormat((action) => this.act(action));
  }
  get dataValidation(): object {
    return dataValidation((action) => this.act(action));
  }
  get conditionalFormats(): object {
    return conditionalFormats((action) => this.act(action));
  }
  get values(): unknown[][] {
    return this.read("values");
  }
  set values(block: unknown[][]) {
    this.write(block);
  }
  get formulas(): unknown[][] {
    return this.read("formulas");
  }
  set formulas(block: unknown[][]) {
    this.write(block);
  }

  set({ numberFormat }: { readonly numberFormat: string }): void {
    this.act(({ sheet, area }) => eachCell(area, (address) => sheet.formats.set(address, numberFormat)));
  }

  clear(what: string): void {
    if (what !== "Contents") throw new OfficeError("InvalidArgument", "the double clears contents only");
    this.act((spot) => {
      eachCell(spot.area, (address) => this.context.book.put(spot.sheet, address, undefined));
      this.context.changed(spot);
    });
  }

  select(): void {
    this.act(({ sheet, area }) => {
      sheet.selected = area;
      this.context.activate(sheet);
    });
  }

  getSpillingToRangeOrNullObject(): Range {
    return this.near(({ sheet, area }) => this.context.book.spilled(sheet, area.row, area.column));
  }

  /** Also for the anchor itself. */
  getSpillParentOrNullObject(): Range {
    return this.near(({ sheet, area }) => {
      const parent = this.context.book.spillParent(sheet, area.row, area.column);
      return parent && { ...parent, rows: 1, columns: 1 };
    });
  }

  protected fetch(property: string, { sheet, area }: Spot): unknown {
    const { book } = this.context;
    const grid = (cell: (row: number, column: number) => unknown): unknown => gridOf(area.rows, area.columns, (r, c) => cell(area.row + r, area.column + c) as Cell);
    switch (property) {
      case "address": return qualify(sheet.name, formatAddress(area));
      case "values": return grid((row, column) => shown(book.value(sheet, row, column)));
      case "valueTypes": return grid((row, column) => typeOfValue(book.value(sheet, row, column)));
      case "formulas": return grid((row, column) => this.formulaAt(sheet, row, column));
      case "formulasLocal": return grid((row, column) => book.spell(String(this.formulaAt(sheet, row, column))));
      case "numberFormat": return grid((row, column) => sheet.formats.get(formatAddress({ row, column })) ?? "General");
      case "hasSpill": return this.anySpill(sheet, area);
      default: return unknownProperty(property);
    }
  }

  /** A spilled cell shows the formula that has spilled into it; a cell without one its value. */
  private formulaAt(sheet: BookSheet, row: number, column: number): unknown {
    const anchor = this.context.book.spillParent(sheet, row, column) ?? { row, column };
    const content = sheet.cells.get(formatAddress(anchor));
    return content && "formula" in content ? content.formula : shown(this.context.book.value(sheet, row, column));
  }

  private anySpill(sheet: BookSheet, area: Area): boolean | null {
    const cells = gridOf(area.rows, area.columns, (r, c) => this.context.book.spillParent(sheet, area.row + r, area.column + c) !== undefined).flat();
    return cells.every(Boolean) ? true : cells.some(Boolean) ? null : false;
  }

  private near(block: (spot: Spot) => Area | undefined): Range {
    return new Range(this.context, () => {
      const spot = this.found();
      if (spot.area.rows * spot.area.columns > 1) throw new OfficeError("InvalidArgument", "only one cell can have spilled");
      const area = block(spot);
      return area && { sheet: spot.sheet, area };
    }, true);
  }

  private write(block: readonly (readonly unknown[])[]): void {
    this.context.book.onWrite(block);
    this.act((spot) => {
      const { sheet, area } = spot;
      if (block.length !== area.rows || block.some((row) => row.length !== area.columns)) throw new OfficeError("InvalidArgument", "the array does not match the size of the range");
      const contents = block.map((row) => row.map((cell) => (cell === null ? null : typed(cell))));
      eachCell(area, (address, r, c) => {
        const content = contents[r]![c];
        // A null leaves the cell as it is.
        if (content !== null) this.context.book.put(sheet, address, content);
      });
      this.context.changed(spot);
    });
  }
}

const shown = (cell: Cell): unknown => (cell instanceof CellError ? cell.code : (cell ?? ""));
