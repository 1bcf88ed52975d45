import type { Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { BUSY } from "../cells/Cell";
import { isPending } from "../formulas/cellData";

/** After what has spilled (100) and before errors get their mark (10): to be busy is no error. */
const BEFORE_MARKS = 50;

/** A cell whose answer is computed aside shows what it would show in Excel. */
export function showBusy(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_MARKS,
    handler: (cell, _, next) => next(cell && isPending(cell.v) ? { ...cell, v: BUSY } : cell),
  });
}
