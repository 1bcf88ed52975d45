import type { Named } from "./Book";
import { ClientObject, unknownProperty, type Queue } from "./ClientObject";
import { Collection } from "./Collection";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import { Range } from "./Range";

export class Table extends ClientObject<Named> {
  constructor(
    private readonly context: Context,
    find: () => Named | undefined,
    queue: Queue = context,
  ) {
    super(queue, find);
  }

  get name(): string {
    return this.read("name");
  }
  set name(name: string) {
    this.act((table) => {
      const { names, tables } = this.context.book;
      if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new OfficeError("InvalidArgument", `no table may be called ${name}`);
      if ([...names, ...tables].some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase())) throw new OfficeError("ItemAlreadyExists", `the name ${name} is taken`);
      table.name = name;
    });
  }

  getRange(): Range {
    return new Range(this.context, () => this.found().spot);
  }

  getDataBodyRange(): Range {
    return new Range(this.context, () => {
      const { sheet, area } = this.found().spot;
      return { sheet, area: { ...area, row: area.row + 1, rows: area.rows - 1 } };
    });
  }

  /** Named by the cells of the header row. */
  get columns(): Collection<string, TableColumn> {
    const names = (): readonly string[] => {
      const { sheet, area } = this.found().spot;
      return Array.from({ length: area.columns }, (_, at) => String(this.context.book.value(sheet, area.row, area.column + at)));
    };
    return new Collection(this.context, names, (name, queue) => new TableColumn(queue, () => name));
  }

  protected fetch(property: string, { name }: Named): unknown {
    return property === "name" ? name : unknownProperty(property);
  }
}

class TableColumn extends ClientObject<string> {
  get name(): string {
    return this.read("name");
  }
  protected fetch(property: string, name: string): unknown {
    return property === "name" ? name : unknownProperty(property);
  }
}
