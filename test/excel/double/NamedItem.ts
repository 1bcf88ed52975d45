import { formatAddress, parseAddress } from "../../../src/cells/address";
import { qualify, splitReference } from "../../../src/cells/sheetName";
import { isLost, type Named, type NamedFormula, type Spot } from "./Book";
import { ClientObject, unknownProperty, type Queue } from "./ClientObject";
import type { Context } from "./Context";
import { OfficeError } from "./OfficeError";
import { Range } from "./Range";

/** A named block, or a formula with a name. */
export class NamedItem extends ClientObject<Named | NamedFormula> {
  constructor(
    private readonly context: Context,
    find: () => Named | NamedFormula | undefined,
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

  get formula(): string {
    return this.read("formula");
  }
  set formula(text: string) {
    this.act((named) => {
      if (!("spot" in named)) return void (named.formula = text);
      const { sheet: name, address } = splitReference(text.slice(1));
      const sheet = name === undefined ? undefined : this.context.book.sheet(name);
      if (!sheet || !/^\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(address)) throw new OfficeError("InvalidArgument", `${text} is no absolute reference`);
      delete named.formula;
      named.spot = { sheet, area: parseAddress(address) };
    });
  }

  getRangeOrNullObject(): Range {
    return new Range(this.context, () => spotOf(this.found()), true);
  }

  delete(): void {
    this.act((named) => void this.context.book.names.splice(this.context.book.names.indexOf(named), 1));
  }

  protected fetch(property: string, named: Named | NamedFormula): unknown {
    return { name: named.name, type: "spot" in named ? "Range" : "Error", visible: true, formula: named.formula ?? spelledOut(named as Named) }[property] ?? unknownProperty(property);
  }
}

const spotOf = (named: Named | NamedFormula): Spot | undefined => ("spot" in named && !isLost(named) ? named.spot : undefined);

const spelledOut = ({ spot: { sheet, area } }: Named): string => `=${qualify(sheet.name, formatAddress(area).replace(/[A-Z]+|\d+/g, "$$$&"))}`;
