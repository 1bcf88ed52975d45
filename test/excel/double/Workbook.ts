import { Application } from "./Application";
import type { Named, Spot } from "./Book";
import type { BookSheet } from "./BookSheet";
import { Collection } from "./Collection";
import type { Context } from "./Context";
import { Names } from "./Names";
import { OfficeError } from "./OfficeError";
import { Range } from "./Range";
import { Table } from "./Table";
import { Worksheet } from "./Worksheet";

/** The workbook's members of which the product makes use. */
export class Workbook {
  readonly application: Application;
  readonly worksheets: Worksheets;
  readonly names: Names;
  readonly tables: Tables;

  constructor(private readonly context: Context) {
    this.application = new Application(context);
    this.worksheets = new Worksheets(context);
    this.names = new Names(context, () => context.book.names);
    this.tables = new Tables(context);
  }

  get onSelectionChanged() {
    return this.context.events.selected.in(this.context);
  }

  getSelectedRanges() {
    const { book } = this.context;
    const selected = (): Spot => {
      if (book.chartSelected) throw new OfficeError("InvalidSelection", "a chart is selected");
      return { sheet: book.active, area: book.active.selected };
    };
    return { areas: { getItemAt: () => new Range(this.context, selected) } };
  }
}

class Worksheets extends Collection<BookSheet, Worksheet> {
  constructor(private readonly context: Context) {
    super(context, () => context.book.sheets, (sheet, queue) => new Worksheet(context, () => sheet, false, queue));
  }

  get onChanged() {
    return this.context.events.changed.in(this.context);
  }
  add(name: string): Worksheet {
    this.context.add(() => this.context.book.addSheet(name));
    return this.getItem(name);
  }
  getItem(key: string): Worksheet {
    return new Worksheet(this.context, () => this.context.book.sheet(key));
  }
  getItemOrNullObject(key: string): Worksheet {
    return new Worksheet(this.context, () => this.context.book.sheet(key), true);
  }
}

class Tables extends Collection<Named, Table> {
  constructor(private readonly context: Context) {
    super(context, () => context.book.tables, (table, queue) => new Table(context, () => table, queue));
  }

  add(range: Range, hasHeaders: boolean): Table {
    if (!hasHeaders) throw new Error("the double knows tables with headers only");
    let table: Named | undefined;
    this.context.add(() => {
      const { tables } = this.context.book;
      const spot = range.found();
      if (tables.some((other) => other.spot.sheet === spot.sheet && overlap(other.spot.area, spot.area))) throw new OfficeError("InvalidOperation", "tables may not overlap");
      table = { name: `Table${tables.length + 1}`, spot };
      tables.push(table);
    });
    return new Table(this.context, () => table);
  }
}

type Area = Named["spot"]["area"];
const overlap = (a: Area, b: Area): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
