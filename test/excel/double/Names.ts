import type { Named, NamedFormula } from "./Book";
import { Collection } from "./Collection";
import type { Context } from "./Context";
import { NamedItem } from "./NamedItem";
import { OfficeError } from "./OfficeError";
import type { Range } from "./Range";

const called = (name: string) => (named: { readonly name: string }) => named.name.toLowerCase() === name.toLowerCase();

/** The names of a workbook, or those that one sheet alone knows. */
export class Names extends Collection<Named | NamedFormula, NamedItem> {
  constructor(
    private readonly context: Context,
    private readonly known: () => (Named | NamedFormula)[],
  ) {
    super(context, known, (named, queue) => new NamedItem(context, () => named, false, queue));
  }

  add(name: string, meaning: Range | string): void {
    this.context.add(() => {
      if (this.known().some(called(name))) throw new OfficeError("ItemAlreadyExists", `the name ${name} is taken`);
      this.known().push(typeof meaning === "string" ? { name, formula: meaning } : { name, spot: meaning.found() });
    });
  }
  getItem(name: string): NamedItem {
    return new NamedItem(this.context, () => this.known().find(called(name)));
  }
  getItemOrNullObject(name: string): NamedItem {
    return new NamedItem(this.context, () => this.known().find(called(name)), true);
  }
}
