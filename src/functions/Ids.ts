import { CellError, isBlank, type Cell } from "../cells/Cell";
import { NumberCodes } from "./NumberCodes";
import { TextCodes } from "./TextCodes";

/**
 * A column of ids (customers, items, labels) as numbers: the same id has the same code wherever it stands.
 * Codes follow first appearance.
 */
export class Ids {
  private made: readonly string[] | undefined;

  constructor(
    /** Code of each row kept. */
    readonly codes: Int32Array,
    /** For each code, the first cell that carried the id. */
    readonly cells: readonly Cell[],
    /** The cell of a row kept: where a function leaves out rows, the first cell of an id may be another than in `cells`. */
    readonly cellOf: (row: number) => Cell,
  ) {}

  /** For each code, the id as trimmed text: what ids are compared and sorted by. */
  get texts(): readonly string[] {
    return (this.made ??= this.cells.map(idText));
  }
}

export const ID_BLANK = -1;

/** The text by which an id is compared: trimmed; a truth value is TRUE or FALSE. */
export const idText = (cell: Cell): string => (typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell).trim());

/**
 * Gives each id its code. Number 12 and text "12" are one id: a text that is written as the number would be is looked up as
 * that number, so that no text is made for the millions of rows with numbers.
 */
export class IdCoder {
  /** For each code, the first cell that carried the id. */
  readonly cells: Cell[] = [];
  private readonly byText = new TextCodes();
  private readonly byNumber = new NumberCodes();

  /** Code of the id in a cell, or ID_BLANK; an error is the caller's to find. 0 counts as blank: some hosts deliver it for an empty cell. */
  code(cell: Cell): number {
    const known = this.known(cell);
    return known >= 0 ? known : this.meet(cell);
  }

  /** The short way of most cells: small enough for the engine to fold into the loop over them. */
  private known(cell: Cell): number {
    if (typeof cell === "number") return this.byNumber.get(cell);
    return typeof cell === "string" ? this.byText.get(cell) : ID_BLANK;
  }

  private meet(cell: Cell): number {
    if (cell === 0 || isBlank(cell) || cell instanceof CellError) return ID_BLANK;
    if (typeof cell === "number") return this.meetNumber(cell, cell);
    const text = idText(cell);
    if (text === "") return ID_BLANK;
    const number = Number(text);
    // Text 0 is an id, number 0 is none.
    const code = String(number) === text && Number.isFinite(number) && number !== 0 ? this.meetNumber(number, cell) : this.meetText(text, cell);
    if (typeof cell === "string") this.byText.set(cell, code);
    return code;
  }

  private meetNumber(number: number, cell: Cell): number {
    const known = this.byNumber.get(number);
    if (known >= 0) return known;
    this.byNumber.set(number, this.cells.length);
    return this.cells.push(cell) - 1;
  }

  private meetText(text: string, cell: Cell): number {
    const known = this.byText.get(text);
    if (known >= 0) return known;
    this.byText.set(text, this.cells.length);
    return this.cells.push(cell) - 1;
  }
}
