import { CellError, type Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import type { FormulaCell, Observer } from "./Observer";

interface Noted {
  readonly cell: FormulaCell;
  readonly fn: string;
  readonly error: CellError;
  readonly row: number;
  readonly column: number;
}

/** Keeps the refusals of one calculation. A formula that is calculated again in a later pass is told only as it ended. */
export class RefusalLog implements Observer {
  private pass = 0;
  private readonly byCell = new Map<string, { pass: number; noted: Noted[] }>();
  private readonly bugs: unknown[] = [];

  nextPass(): void {
    this.pass++;
  }

  answered({ id }: AnyFunction, cell: FormulaCell, result: Grid): void {
    const key = [cell.sheet, cell.row, cell.column].join();
    let entry = this.byCell.get(key);
    if (entry?.pass !== this.pass) this.byCell.set(key, (entry = { pass: this.pass, noted: [] }));
    for (const [row, line] of result.entries()) {
      for (const [column, error] of line.entries()) if (error instanceof CellError) entry.noted.push({ cell, fn: id, error, row, column });
    }
  }

  broke(_: AnyFunction, bug: unknown): void {
    this.bugs.push(bug);
  }

  /** All refusals, formula by formula. A function that broke is thrown here. */
  refusals(): Noted[] {
    if (this.bugs.length > 0) throw this.bugs[0];
    return [...this.byCell.values()].flatMap(({ noted }) => noted);
  }
}
