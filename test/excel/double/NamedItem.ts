import { parseAddress } from "../../../src/cells/address";
import { splitReference } from "../../../src/cells/sheetName";
import type { Named } from "./Book";
import { ClientObject, unknownProperty, type Queue } from "./ClientObject";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import { Range } from "./Range";

/** A named block. */
export class NamedItem extends ClientObject<Named> {
  constructor(
    private readonly context: Context,
    find: () => Named | undefined,
    mayBeNull = false,
    queue: Queue = context,
  ) {
    super(queue, find, mayBeNull);
  }

  get name(): string {
    return this.read("name");
  }
  get type(): string {
    return this.read("type");
  }
  get visible(): boolean {
    return this.read("visible");
  }

  set formula(text: string) {
    this.act((named) => {
      const { sheet: name, address } = splitReference(text.slice(1));
      const sheet = name === undefined ? undefined : this.context.book.sheet(name);
      if (!sheet || !/^\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(address)) throw new OfficeError("InvalidArgument", `${text} is no absolute reference`);
      named.spot = { sheet, area: parseAddress(address) };
    });
  }

  getRangeOrNullObject(): Range {
    return new Range(this.context, () => this.found().spot, true);
  }

  delete(): void {
    this.act((named) => void this.context.book.names.splice(this.context.book.names.indexOf(named), 1));
  }

  protected fetch(property: string, { name }: Named): unknown {
    return { name, type: "Range", visible: true }[property] ?? unknownProperty(property);
  }
}
