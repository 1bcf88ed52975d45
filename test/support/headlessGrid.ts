import { IUniverInstanceService, LocaleService, LocaleType, LogLevel, RedoCommand, UndoCommand, ICommandService, Univer, UniverInstanceType, type IWorkbookData, type Workbook as GridWorkbook } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { recalculation, registerFunctions } from "../../src/formulas/register";
import { SlowCalls } from "../../src/formulas/SlowCalls";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { Compute } from "../../src/functions/Later";
import { gridWorkbook } from "../../src/workbook/grid";
import type { Place } from "../../src/workbook/Workbook";
import { parseAddress } from "../../src/cells/address";
import { gridSight } from "./gridSight";

const bugs: unknown[] = [];
const observer = { answered: () => undefined, broke: (_: unknown, bug: unknown) => void bugs.push(bug) };
let count = 0;

/** The grid without a screen, with our functions, and one empty sheet. */
export function headlessGrid(functions = FUNCTIONS, data: Partial<IWorkbookData> = {}, compute?: Compute) {
  const univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const injector = univer.__getInjector();
  const slow = new SlowCalls(recalculation(injector), compute);
  registerFunctions(injector, slow, observer, functions);
  const workbook = gridWorkbook(injector, slow);
  const sheet = { id: "s", name: "Sheet1", rowCount: 1000, columnCount: 26, cellData: {} };
  const unit = univer.createUnit<Partial<IWorkbookData>, GridWorkbook>(UniverInstanceType.UNIVER_SHEET, { id: `w${++count}`, sheetOrder: ["s"], sheets: { s: sheet }, ...data });
  injector.get(IUniverInstanceService).focusUnit(unit.getUnitId());
  const commands = injector.get(ICommandService);
  return {
    workbook,
    injector,
    calculates: true,
    ...gridSight(injector, unit),
    numberFormat: async ({ sheet, address }: Place) => {
      const { row, column } = parseAddress(address);
      return unit.getStyles().getStyleByCell(unit.getSheetBySheetName(sheet)!.getCellMatrix().getValue(row, column))?.n?.pattern ?? "General";
    },
    undo: () => commands.executeCommand(UndoCommand.id),
    redo: () => commands.executeCommand(RedoCommand.id),
    dispose: () => {
      const words = injector.get(LocaleService);
      univer.dispose();
      // Timers of the grid may still ask for words after its end: on a busy machine they would fail whichever test runs by then.
      words.load({});
      if (bugs.length > 0) throw bugs.splice(0)[0];
    },
  };
}
