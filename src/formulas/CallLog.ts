import { CellError, type Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import type { Argument } from "../functions/shape";
import type { FormulaCell, Observer } from "./Observer";

/** A call of one of our functions: what it was given and what it gave. */
export interface Made {
  readonly cell: FormulaCell;
  readonly fn: string;
  readonly args: readonly Argument[];
  readonly result: Grid;
}

interface Refused extends Pick<Made, "cell" | "fn"> {
  readonly error: CellError;
  readonly row: number;
  readonly column: number;
}

/** Keeps the calls of one calculation. A formula that is calculated again in a later pass is told only as it ended. */
export class CallLog implements Observer {
  private pass = 0;
  private readonly byCell = new Map<string, { pass: number; made: Made[] }>();
  private readonly bugs: unknown[] = [];

  nextPass(): void {
    this.pass++;
  }

  answered({ id }: AnyFunction, cell: FormulaCell, result: Grid, args: readonly Argument[]): void {
    const key = [cell.sheet, cell.row, cell.column].join();
    let entry = this.byCell.get(key);
    if (entry?.pass !== this.pass) this.byCell.set(key, (entry = { pass: this.pass, made: [] }));
    entry.made.push({ cell, fn: id, args, result });
  }

  broke(_: AnyFunction, bug: unknown): void {
    this.bugs.push(bug);
  }

  /** All calls, formula by formula. A function that broke is thrown here. */
  calls(): Made[] {
    if (this.bugs.length > 0) throw this.bugs[0];
    return [...this.byCell.values()].flatMap(({ made }) => made);
  }

  /** The errors in what they gave. */
  refusals(): Refused[] {
    return this.calls().flatMap(({ cell, fn, result }) =>
      result.flatMap((line, row) => line.flatMap((error, column) => (error instanceof CellError ? [{ cell, fn, error, row, column }] : []))),
    );
  }
}
