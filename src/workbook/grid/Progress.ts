import { ICommandService, IUniverInstanceService, UniverInstanceType, type ICommandInfo, type IExecutionOptions, type Injector } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { SlowCalls } from "../../formulas/SlowCalls";

const FORMATTING: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);
/** A calculation that was stopped is told as ended too, but another one follows it. */
const ENDS: ReadonlySet<unknown> = new Set([FormulaExecutedStateType.SUCCESS, FormulaExecutedStateType.NOT_EXECUTED]);

/**
 * Knows whether the grid still calculates. The grid waits a moment after each change and then calculates once; its own
 * `onCalculationResultApplied` waits half a second to see whether anything begins. Here each step is followed instead.
 */
export class Progress {
  private queued = false;
  private running = false;
  private readonly idle: (() => void)[] = [];

  constructor(
    private readonly injector: Injector,
    private readonly slow: SlowCalls,
  ) {
    injector.get(ICommandService).onCommandExecuted((command, options) => this.hear(command, options));
    // A workbook that is opened is calculated, but not at once.
    injector.get(IUniverInstanceService).getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(() => (this.queued = true));
  }

  async settled(): Promise<void> {
    do {
      await this.slow.settled();
      if (this.queued || this.running) await new Promise<void>((resolve) => this.idle.push(resolve));
    } while (this.slow.waiting > 0);
  }

  private hear({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.startsCalculation(id, params, options)) this.queued = true;
    if (id === SetFormulaCalculationStartMutation.id || id === SetFormulaCalculationStopMutation.id) {
      this.queued = false;
      this.running = true;
    }
    if (id !== SetFormulaCalculationNotificationMutation.id || !ENDS.has((params as ISetFormulaCalculationNotificationMutation).functionsExecutedState)) return;
    this.running = false;
    if (!this.queued) for (const resolve of this.idle.splice(0)) resolve();
  }

  /** The same question that the grid asks itself before it queues a calculation. */
  private startsCalculation(id: string, params: unknown, options?: IExecutionOptions): boolean {
    if (!this.injector.get(IActiveDirtyManagerService).get(id)) return false;
    return id !== SetRangeValuesMutation.id || !(options?.onlyLocal || FORMATTING.has((params as { trigger?: string }).trigger));
  }
}
