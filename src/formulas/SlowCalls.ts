import type { Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import { Later, type Compute } from "../functions/Later";
import type { Argument } from "../functions/shape";
import type { FormulaCell } from "./Observer";

/** The calls that are computed aside, and the cells that wait for them. */
export class SlowCalls {
  /** Number of answers on the way. */
  waiting = 0;
  private arrived: FormulaCell[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly broken = new Map<string, unknown>();
  private readonly idle: (() => void)[] = [];

  private readonly later: Later;

  /** @param recalculate is given the cells whose answers have come */
  constructor(
    private readonly recalculate: (cells: readonly FormulaCell[]) => void,
    compute?: Compute,
  ) {
    this.later = new Later(compute, 1024);
  }

  /** The answer, or undefined where it is not there yet. Throws what a call threw that was computed aside. */
  ask(fn: AnyFunction, args: readonly Argument[], cell: FormulaCell): Grid | undefined {
    const who = [fn.id, cell.unit, cell.sheet, cell.row, cell.column].join();
    if (this.broken.has(who)) {
      const bug = this.broken.get(who);
      this.broken.delete(who);
      throw bug;
    }
    const answer = this.later.ask(fn, args);
    if ("value" in answer) return answer.value;
    this.waiting++;
    answer.pending.catch((bug: unknown) => this.broken.set(who, bug)).finally(() => this.arrive(cell));
    return undefined;
  }

  /** Resolves when no answer is on the way. */
  settled(): Promise<void> {
    return this.waiting === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  private arrive(cell: FormulaCell): void {
    this.arrived.push(cell);
    // Answers that come together are shown together: one recalculation.
    this.timer ??= setTimeout(() => this.flush(), 5);
  }

  private flush(): void {
    this.timer = undefined;
    const cells = this.arrived;
    this.arrived = [];
    this.waiting -= cells.length;
    this.recalculate(cells);
    if (this.waiting === 0) for (const resolve of this.idle.splice(0)) resolve();
  }
}
