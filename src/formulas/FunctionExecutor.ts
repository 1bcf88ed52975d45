import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { CellError, type Grid } from "../cells/Cell";
import type { AnyFunction } from "../functions/defineFunction";
import { Recent } from "../functions/Recent";
import type { Argument } from "../functions/shape";
import { fromEngine } from "./fromEngine";
import type { FormulaCell, Observer } from "./Observer";
import type { SlowCalls } from "./SlowCalls";
import { broken, pending, toEngine, waits } from "./values";

/**
 * One of our functions as the formula engine calls it.
 * Slow functions too are synchronous here: the engine awaits asynchronous ones one after the other, holds up all other cells
 * meanwhile and leaves wrong values when it is interrupted. A slow answer that is not there yet shows as pending; when it comes,
 * the cell is calculated again.
 */
export class FunctionExecutor extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  /** References are read by us: see readReference. */
  override needsReferenceObject = true;
  private readonly recent = new Recent();

  constructor(
    private readonly fn: AnyFunction,
    private readonly slow: SlowCalls,
    private readonly observer: Observer,
  ) {
    super(fn.id);
    // The engine would answer a call with too few or too many arguments with #N/A and no explanation: we say what is wrong.
    this.minParams = 0;
    this.maxParams = Infinity;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const args = variants.map(fromEngine);
      const result = this.answer(args);
      if (!result) return pending();
      this.observer.answered(this.fn, this.cell(), result, args);
      return toEngine(result);
    } catch (bug) {
      // One broken function must not stop the calculation of the workbook; the bug is reported, not hidden.
      this.observer.broke(this.fn, bug);
      return broken();
    }
  }

  private answer(args: readonly Argument[]): Grid | undefined {
    const most = Object.keys(this.fn.params).length;
    if (args.length > most) return [[new CellError("#VALUE!", { fn: this.fn.id, fault: "tooMany", data: { got: args.length, most } })]];
    if (this.slow.waiting > 0 && waits(args)) return undefined;
    return this.fn.slow ? this.slow.ask(this.fn, args, this.cell()) : this.recent.call(this.fn, args);
  }

  private cell(): FormulaCell {
    return { unit: this.unitId ?? "", sheet: this.subUnitId ?? "", row: this.row, column: this.column };
  }
}
