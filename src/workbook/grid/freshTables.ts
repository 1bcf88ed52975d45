import { ICommandService, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation, type ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { everySheet, forgetFormulas } from "./freshNames";

/**
 * Makes formulas follow the tables they name. Where a table is new or changed, the grid reads each formula that names it twice, for
 * what it depends on and for its value; of a named function it then has two that do not know of each other, so that the function
 * never gets its arguments (#N/A), and that stays. Here all formulas are forgotten instead, and read once.
 */
export function keepTablesFresh(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    const start = params as ISetFormulaCalculationStartMutation;
    if (Object.keys(start.dirtySuperTableMap ?? {}).length === 0) return;
    forgetFormulas(injector);
    Object.assign(start, { dirtySuperTableMap: {}, forceCalculation: true, clearDependencyTreeCache: everySheet(injector) });
  });
}
