import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import { formatAddress, parseAddress, readAddress } from "../../cells/address";
import { qualify, splitReference } from "../../cells/sheetName";
import type { NamedFormula, Names, Place, SheetName } from "../Workbook";
import type { Book } from "./Book";

export class GridNames implements Names {
  constructor(private readonly book: Book) {}

  async list() {
    return this.all().flatMap(({ name, formulaOrRefString, localSheetId }) => {
      const place = toPlace(formulaOrRefString);
      return place && this.sheetKnowing(localSheetId) === undefined ? [{ name, place }] : [];
    });
  }

  async ofSheets() {
    return this.all().flatMap(({ name, formulaOrRefString, localSheetId }): SheetName[] => {
      const [place, sheet] = [toPlace(formulaOrRefString), this.sheetKnowing(localSheetId)];
      return place && sheet !== undefined ? [{ name, sheet, place }] : [];
    });
  }

  async define(name: string, { sheet, address }: Place, knownOn?: string) {
    this.point(name, qualify(this.book.sheet(sheet).getName(), absolute(address)), knownOn === undefined ? undefined : this.book.sheet(knownOn).getSheetId());
  }

  private point(name: string, formulaOrRefString: string, localSheetId?: string): void {
    const known = this.all().find((one) => isCalled(one, name) && (this.sheetKnowing(one.localSheetId) === undefined ? undefined : one.localSheetId) === localSheetId);
    if (known) this.book.run(SetDefinedNameCommand, { ...known, formulaOrRefString });
    else this.book.run(InsertDefinedNameCommand, { id: generateRandomId(10), name, formulaOrRefString, ...(localSheetId === undefined ? {} : { localSheetId }) });
  }

  /** Undefined for a name of the whole workbook, of which the grid says so in a word of its own. */
  private sheetKnowing(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.book.workbook.getSheetBySheetId(id)?.getName();
  }

  async formulas() {
    return this.all().flatMap(({ name, formulaOrRefString }) => (toPlace(formulaOrRefString) ? [] : [{ name, formula: `=${formulaOrRefString.replace(/^=/, "")}` }]));
  }

  async taken() {
    return this.all().map(({ name, localSheetId }) => ({ name, sheet: this.sheetKnowing(localSheetId) }));
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
    return this.all().find((known) => isCalled(known, name) && this.sheetKnowing(known.localSheetId) === undefined);
  }
}

const isCalled = (known: IDefinedNamesServiceParam, name: string): boolean => known.name.toLowerCase() === name.toLowerCase();

/** The block a name stands for; undefined where it stands for a formula. */
function toPlace(text: string): Place | undefined {
  const { sheet, address } = splitReference(text.replace(/^=/, ""));
  const area = readAddress(address);
  return sheet === undefined || !area ? undefined : { sheet, address: formatAddress(area) };
}

const absolute = (address: string): string => formatAddress(parseAddress(address)).replace(/[A-Z]+|\d+/g, "$$$&");
