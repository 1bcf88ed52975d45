import { ICommandService, type Injector } from "@univerjs/core";
import { IFunctionService, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FUNCTIONS } from "../functions/catalogue";
import type { AnyFunction } from "../functions/defineFunction";
import { exactIndex } from "./exactIndex";
import { FunctionExecutor } from "./FunctionExecutor";
import type { FormulaCell, Observer } from "./Observer";
import { noPictures } from "./noPictures";
import { placeCellsOnly } from "./placeCellsOnly";
import { readSpilled } from "./readSpilled";
import type { SlowCalls } from "./SlowCalls";
import { sortCopies } from "./sortCopies";
import { spareIndex } from "./spareIndex";
import { tableSheets } from "./tableSheets";
import { wholeComparisons } from "./wholeComparisons";

/** Makes our functions known to a formula engine. To be called before a workbook with formulas is opened. */
export function registerFunctions(injector: Injector, slow: SlowCalls, observer: Observer, functions: readonly AnyFunction[] = FUNCTIONS): void {
  exactIndex();
  spareIndex();
  placeCellsOnly();
  wholeComparisons();
  readSpilled();
  sortCopies();
  tableSheets();
  noPictures(injector);
  injector.get(IFunctionService).registerExecutors(...functions.map((fn) => new FunctionExecutor(fn, slow, observer)));
}

/**
 * Calculates cells of an open workbook again, and all that depends on them. In turn with the calculations that edits cause:
 * started at once, it would spoil one that is under way.
 */
export const recalculation =
  (injector: Injector) =>
  (cells: readonly FormulaCell[]): void => {
    const dirtyRanges = cells.map(({ unit, sheet, row, column }) => ({ unitId: unit, sheetId: sheet, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }));
    injector.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { dirtyRanges, forceCalculation: false }, { onlyLocal: true });
  };
