import { parseAddress, type Area } from "../../../src/cells/address";
import type { BookSheet } from "./BookSheet";
import { Charts } from "./Charts";
import { ClientObject, unknownProperty, type Queue } from "./ClientObject";
import type { Context } from "./Context";
import { Names } from "./Names";
import { Range } from "./Range";
import { oneOf, positive, put, settable, shaped } from "./settable";

const PAGE = { paperSize: oneOf("A4", "Letter"), orientation: oneOf("Portrait", "Landscape"), zoom: shaped({ horizontalFitToPages: positive, verticalFitToPages: positive }) };

export class Worksheet extends ClientObject<BookSheet> {
  constructor(
    private readonly context: Context,
    find: () => BookSheet | undefined,
    mayBeNull = false,
    queue: Queue = context,
  ) {
    super(queue, find, mayBeNull);
  }

  get name(): string {
    return this.read("name");
  }

  private own: Names | undefined;
  /** The same one each time: what is loaded stays with it. */
  get names(): Names {
    return (this.own ??= new Names(this.context, () => this.found().names));
  }

  get charts(): Charts {
    return new Charts(this.context, () => this.found());
  }
  get pageLayout(): object {
    return settable(PAGE, (path, value, allows) => this.act(({ page }) => put(page, path, value, allows)));
  }

  get freezePanes(): object {
    return { freezeRows: (count: number) => this.act((sheet) => void (sheet.heldRows = count)) };
  }

  getRange(address: string): Range {
    return new Range(this.context, () => ({ sheet: this.found(), area: parseAddress(address) }));
  }

  getUsedRangeOrNullObject(valuesOnly: boolean): Range {
    if (!valuesOnly) throw new Error("the double knows used ranges of values only");
    return new Range(this.context, () => {
      const sheet = this.found();
      const area = this.used(sheet);
      return area && { sheet, area };
    }, true);
  }

  activate(): void {
    this.act((sheet) => this.context.activate(sheet));
  }

  delete(): void {
    this.act((sheet) => this.context.book.removeSheet(sheet));
  }

  protected fetch(property: string, sheet: BookSheet): unknown {
    return property === "name" || property === "id" ? sheet[property] : unknownProperty(property);
  }

  private used(sheet: BookSheet): Area | undefined {
    const areas = [...sheet.cells.keys()].map((address) => {
      const cell = parseAddress(address);
      return this.context.book.spilled(sheet, cell.row, cell.column) ?? cell;
    });
    if (areas.length === 0) return undefined;
    const row = Math.min(...areas.map((area) => area.row));
    const column = Math.min(...areas.map((area) => area.column));
    return { row, column, rows: Math.max(...areas.map((area) => area.row + area.rows)) - row, columns: Math.max(...areas.map((area) => area.column + area.columns)) - column };
  }
}
