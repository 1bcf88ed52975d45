import { CellError, type Cell } from "../cells/Cell";
import { NumberCodes } from "./NumberCodes";
import { TextCodes } from "./TextCodes";

/**
 * A column of ids (customers, items, labels) as numbers: the same id has the same code wherever it stands.
 * Codes follow first appearance.
 */
export interface Ids {
  /** Code of each row kept. */
  readonly codes: Int32Array;
  /** For each code, the first cell that carried the id. */
  readonly cells: readonly Cell[];
  /** For each code, the id as trimmed text: what ids are compared and sorted by. */
  readonly texts: readonly string[];
  /** The cell of a row kept: where a function leaves out rows, the first cell of an id may be another than in `cells`. */
  readonly cellOf: (row: number) => Cell;
}

export const ID_BLANK = -1;

/**
 * Gives each id its code. Number 12 and text "12" are one id: a number met for the first time is looked for among the texts
 * and the other way round, so that no text is made for the millions of rows that repeat an id already known.
 */
export class IdCoder {
  readonly cells: Cell[] = [];
  readonly texts: string[] = [];
  private readonly byText = new TextCodes();
  private readonly byNumber = new NumberCodes();

  /** Code of the id in a cell, or ID_BLANK; an error is the caller's to find. 0 counts as blank: some hosts deliver it for an empty cell. */
  code(cell: Cell): number {
    if (typeof cell === "number") return cell === 0 ? ID_BLANK : this.ofNumber(cell);
    if (typeof cell === "string") return this.ofText(cell);
    if (cell === null || cell === undefined || cell instanceof CellError) return ID_BLANK;
    return this.ofText(cell ? "TRUE" : "FALSE", cell);
  }

  private ofNumber(value: number): number {
    const known = this.byNumber.get(value);
    if (known !== undefined) return known;
    const text = String(value);
    const code = this.byText.get(text) ?? this.add(value, text);
    this.byNumber.set(value, code);
    return code;
  }

  private ofText(raw: string, cell: Cell = raw): number {
    const known = this.byText.get(raw);
    if (known !== undefined) return known;
    const text = raw.trim();
    if (text === "") return ID_BLANK;
    const code = this.byText.get(text) ?? this.add(cell, text);
    if (raw !== text) this.byText.set(raw, code);
    return code;
  }

  private add(cell: Cell, text: string): number {
    this.texts.push(text);
    this.byText.set(text, this.cells.length);
    return this.cells.push(cell) - 1;
  }
}
