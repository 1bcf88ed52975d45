import { formatAddress, parseAddress, type Area } from "../../../src/cells/address";
import { CellError, type Cell } from "../../../src/cells/Cell";
import { evaluate, type Evaluated } from "../../../src/formulas/evaluate";
import type { CalculationSays } from "./Application";
import type { Place } from "../../../src/workbook/Workbook";
import { OfficeError } from "./OfficeError";
import { newSheet, type BookSheet } from "./BookSheet";
import type { Content } from "./typed";

/** A block somewhere in the book. */
export interface Spot {
  readonly sheet: BookSheet;
  readonly area: Area;
}
export interface Named {
  name: string;
  spot: Spot;
  /** What it says where it does not spell its block out: a formula that computes one, or one that has lost it. */
  formula?: string;
}
/** A name that stands for no block but for what others can call: `=LAMBDA(x,x+1)`. */
export interface NamedFormula {
  name: string;
  formula: string;
}

/** The workbook behind the double: what its cells hold, and what its formulas give. */
export class Book {
  readonly sheets: BookSheet[] = [];
  readonly names: (Named | NamedFormula)[] = [];
  readonly tables: Named[] = [];
  active: BookSheet;
  /** A chart is selected, not cells. */
  chartSelected = false;
  /** Is told every block written to a range, as it was written. */
  onWrite: (block: unknown) => void = () => undefined;
  calculation: CalculationSays = { states: ["Done"], mode: "Automatic" };
  /** How formulas are written in the language of its user. */
  spell: (formula: string) => string = (formula) => formula;
  private evaluated: Evaluated | undefined;
  /** A sheet added since the last calculation shows nothing yet where it has formulas. */
  private calculated: ReadonlySet<BookSheet> = new Set();
  private ids = 0;

  constructor() {
    this.active = this.addSheet("Sheet1");
  }

  addSheet(name: string): BookSheet {
    if (this.sheet(name)) throw new OfficeError("ItemAlreadyExists", `there is a sheet ${name}`);
    if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name)) throw new OfficeError("InvalidArgument", `no sheet may be called ${name}`);
    const sheet = newSheet(`{sheet-${++this.ids}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: BookSheet): void {
    if (this.sheets.length === 1) throw new OfficeError("InvalidOperation", "a workbook has at least one sheet");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0]!;
    this.tables.splice(0, this.tables.length, ...this.tables.filter(({ spot }) => spot.sheet !== sheet));
    for (const named of this.names.filter((one) => "spot" in one && one.spot.sheet === sheet)) named.formula = "=#REF!$A$1";
  }

  /** By id, or by name in any case. */
  sheet(key: string): BookSheet | undefined {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  put({ cells }: BookSheet, address: string, content: Content | undefined): void {
    if (content) cells.set(address, content);
    else cells.delete(address);
  }

  async calculate(): Promise<void> {
    const formulas = this.sheets.some(({ cells }) => [...cells.values()].some((content) => "formula" in content));
    this.calculated = new Set(this.sheets);
    const sheets = this.sheets.map(({ name, cells }) => ({ name, cells: forEngine(cells) }));
    this.evaluated = formulas ? await evaluate(sheets, { names: [...this.names, ...this.sheets.flatMap((sheet) => sheet.names)].filter((named) => !isLost(named)).map((named) => ("spot" in named ? placed(named) : named)), tables: this.tables.map(placed) }) : undefined;
  }

  /** What a cell shows, spilled values too. */
  value(sheet: BookSheet, row: number, column: number): Cell {
    const address = formatAddress({ row, column });
    const content = sheet.cells.get(address);
    if (content && "value" in content) return content.value;
    return this.calculated.has(sheet) ? (this.evaluated?.read({ sheet: sheet.name, address })[0]![0] ?? null) : null;
  }

  /** The block into which the formula in a cell has spilled; undefined where it has not. */
  spilled(sheet: BookSheet, row: number, column: number): Area | undefined {
    const content = sheet.cells.get(formatAddress({ row, column }));
    if (!content || "value" in content) return undefined;
    const isSpilled = (r: number, c: number): boolean => !sheet.cells.has(formatAddress({ row: r, column: c })) && this.value(sheet, r, c) !== null;
    let [rows, columns] = [1, 1];
    while (isSpilled(row + rows, column)) rows++;
    while (isSpilled(row, column + columns)) columns++;
    return rows * columns > 1 ? { row, column, rows, columns } : undefined;
  }

  /** The anchor of the spilled block a cell lies in. */
  spillParent(sheet: BookSheet, row: number, column: number): { readonly row: number; readonly column: number } | undefined {
    const anchors = [...sheet.cells].filter(([, content]) => "formula" in content).map(([address]) => parseAddress(address));
    return anchors.find((anchor) => {
      const block = this.spilled(sheet, anchor.row, anchor.column);
      return block && row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
    });
  }
}

export const isLost = ({ formula = "" }: Pick<Named, "formula">): boolean => formula.includes("#REF!");

const placed = ({ name, spot: { sheet, area } }: Named): { name: string; place: Place } => ({ name, place: { sheet: sheet.name, address: formatAddress(area) } });

const forEngine = (cells: BookSheet["cells"]): Record<string, Cell> => Object.fromEntries([...cells].map(([address, content]) => [address, cellForEngine(content)]));

/** The engine takes a text that begins with `=` for a formula, unless an apostrophe stands before it. */
const cellForEngine = (content: Content): Cell =>
  "formula" in content ? content.formula : typeof content.value === "string" && content.value.startsWith("=") ? `'${content.value}` : content.value;

export const typeOfValue = (cell: Cell): string =>
  cell === null ? "Empty" : cell instanceof CellError ? "Error" : typeof cell === "number" ? "Double" : typeof cell === "boolean" ? "Boolean" : "String";
