import { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType, type ICellData, type ICommandInfo, type IObjectMatrixPrimitiveType, type IWorkbookData, type Nullable } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecuteStageType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import type { AnyFunction } from "../functions/defineFunction";
import type { Compute } from "../functions/Later";
import type { CallLog } from "./CallLog";
import { registerFunctions } from "./register";
import { SlowCalls } from "./SlowCalls";

type Values = Readonly<Record<string, Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>>>>;

/** A workbook in a formula engine of its own, without a screen. */
export class Calculation {
  private readonly univer = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: {} });
  readonly injector = this.univer.__getInjector();
  private readonly slow: SlowCalls;
  private results: Values = {};
  private spilled: Values = {};
  private readonly given: Values;

  constructor(
    private readonly data: Partial<IWorkbookData> & { readonly id: string },
    private readonly log: CallLog,
    functions: readonly AnyFunction[],
    compute?: Compute,
  ) {
    // Every run calculates everything, so the cells that wait need no run of their own.
    this.slow = new SlowCalls(() => undefined, compute);
    this.given = cellsOf(data);
    this.univer.registerPlugin(UniverFormulaEnginePlugin);
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    registerFunctions(this.injector, this.slow, log, functions);
  }

  async run(): Promise<void> {
    await this.pass();
    while (this.slow.waiting > 0) {
      await this.slow.settled();
      await this.pass();
    }
  }

  /** The cell with its value: a formula's own, one it has spilled, or the one given. */
  cell(sheet: string, row: number, column: number): Nullable<ICellData> {
    return [this.results, this.spilled, this.given].map((values) => values[sheet]?.[row]?.[column]).find((cell) => cell !== undefined);
  }

  dispose(): void {
    // The engine keeps parsed formulas for the whole page, and with them the engine that parsed them. Every key holds the empty text.
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
    this.univer.dispose();
  }

  private pass(): Promise<void> {
    const commands = this.injector.get(ICommandService);
    return new Promise((resolve) => {
      const listening = commands.onCommandExecuted((command) => {
        if (!this.hear(command)) return;
        listening.dispose();
        resolve();
      });
      void commands.executeCommand(SetFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true });
    });
  }

  /** The engine tells by commands what it does; true when it has done. */
  private hear({ id, params }: Readonly<ICommandInfo>): boolean {
    if (id === SetFormulaCalculationResultMutation.id) this.results = (params as ISetFormulaCalculationResultMutation).unitData[this.data.id] ?? {};
    if (id !== SetFormulaCalculationNotificationMutation.id) return false;
    const { stageInfo, functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo && PASSES.has(stageInfo.stage)) this.log.nextPass();
    if (functionsExecutedState === undefined) return false;
    this.spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.data.id] ?? {};
    return true;
  }
}

/** Formulas are calculated once, and those that read spilled cells once more. */
const PASSES: ReadonlySet<FormulaExecuteStageType> = new Set([FormulaExecuteStageType.START_CALCULATION, FormulaExecuteStageType.START_CALCULATION_ARRAY_FORMULA]);

const cellsOf = ({ sheets = {} }: Partial<IWorkbookData>): Values => Object.fromEntries(Object.entries(sheets).map(([id, sheet]) => [id, sheet.cellData]));
