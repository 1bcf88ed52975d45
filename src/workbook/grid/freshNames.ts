import { ICommandService, IUniverInstanceService, UniverInstanceType, type Injector, type Workbook as GridWorkbook } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder, RemoveDefinedNameMutation, SetDefinedNameMutation, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/**
 * Makes formulas follow the names they use. The grid remembers every formula as it has read it, with its names replaced by the
 * blocks they stood for: it does not notice that a name was pointed elsewhere, and, as this memory goes by the formula's text alone,
 * the next workbook that is opened would get the blocks of the last one.
 */
export function keepNamesFresh(injector: Injector): void {
  injector.get(IUniverInstanceService).getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(() => forgetFormulas(injector));
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    forgetFormulas(injector);
    calculateAll(injector);
  });
}

/** The two memories are shared by all engines of a page; nothing is lost with them but time. */
export function forgetFormulas(injector: Injector): void {
  new LexerTreeBuilder().dispose();
  // Every key holds the empty text. (Long formulas go by a hash: no other text would find them.)
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

function calculateAll(injector: Injector): void {
  injector.get(ICommandService).syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true, dirtyRanges: [], clearDependencyTreeCache: everySheet(injector) }, { onlyLocal: true });
}

/** For the grid: what depends on what is found anew, too. */
export function everySheet(injector: Injector): Record<string, Record<string, string>> {
  const book = injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET);
  return book ? { [book.getUnitId()]: Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), "1"])) } : {};
}
