import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { formatAddress, parseAddress, readAddress } from "../../cells/address";
import { qualify, splitReference } from "../../cells/sheetName";
import type { NamedFormula, Names, Place } from "../Workbook";
import type { Book } from "./Book";

export class GridNames implements Names {
  constructor(private readonly book: Book) {}

  async list() {
    return this.all().flatMap(({ name, formulaOrRefString }) => {
      const place = toPlace(formulaOrRefString);
      return place ? [{ name, place }] : [];
    });
  }

  async define(name: string, { sheet, address }: Place) {
    this.point(name, qualify(this.book.sheet(sheet).getName(), absolute(address)));
  }

  private point(name: string, formulaOrRefString: string): void {
    const known = this.find(name);
    if (known) this.book.run(SetDefinedNameCommand, { ...known, formulaOrRefString });
    else this.book.run(InsertDefinedNameCommand, { id: generateRandomId(10), name, formulaOrRefString });
  }

  async formulas() {
    return this.all().flatMap(({ name, formulaOrRefString }) => (toPlace(formulaOrRefString) ? [] : [{ name, formula: `=${formulaOrRefString.replace(/^=/, "")}` }]));
  }

  async defineFormulas(named: readonly NamedFormula[]) {
    await this.book.together(async () => {
      for (const { name, formula } of named) this.point(name, formula);
    });
  }

  async remove(name: string) {
    const known = this.find(name);
    if (!known) throw new Error(`there is no name ${name}`);
    this.book.run(RemoveDefinedNameCommand, known);
  }

  private all(): IDefinedNamesServiceParam[] {
    return Object.values(this.book.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.id) ?? {});
  }

  private find(name: string): IDefinedNamesServiceParam | undefined {
    return this.all().find((known) => known.name.toLowerCase() === name.toLowerCase());
  }
}

/** The block a name stands for; undefined where it stands for a formula. */
function toPlace(text: string): Place | undefined {
  const { sheet, address } = splitReference(text.replace(/^=/, ""));
  const area = readAddress(address);
  return sheet === undefined || !area ? undefined : { sheet, address: formatAddress(area) };
}

const absolute = (address: string): string => formatAddress(parseAddress(address)).replace(/[A-Z]+|\d+/g, "$$$&");
