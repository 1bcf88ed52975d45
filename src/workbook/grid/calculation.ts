import { ICommandService, IUniverInstanceService, type ICommandInfo, type IExecutionOptions, type IRange } from "@univerjs/core";
import { getValueChangedEffectedRange, InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation, ReorderRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Calculation, Place, Stop } from "../Workbook";
import type { Book } from "./Book";
import type { Progress } from "./Progress";

const WRITES: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, MoveRangeMutation.id, ReorderRangeMutation.id]);
const SHIFTS: ReadonlySet<string> = new Set([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id]);

export class GridCalculation implements Calculation {
  constructor(
    private readonly book: Book,
    private readonly progress: Progress,
  ) {}

  settled() {
    return this.progress.settled();
  }

  /** Tells what was written by a person or by us, and where rows or columns were put in or taken out; not what formulas have made of it. */
  onChange(listener: (place: Place) => void): Stop {
    const listening = this.book.injector.get(ICommandService).onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (options?.fromFormula) return;
      for (const { unitId, subUnitId, range } of this.changed(command)) {
        // A change can be the last one of a sheet that goes.
        if (unitId === this.book.id && this.book.workbook.getSheetBySheetId(subUnitId)) listener(this.book.place(subUnitId, range));
      }
    });
    return () => listening.dispose();
  }

  private changed(command: Readonly<ICommandInfo>): readonly { unitId: string; subUnitId: string; range: IRange }[] {
    if (SHIFTS.has(command.id)) return [command.params as { unitId: string; subUnitId: string; range: IRange }];
    return WRITES.has(command.id) ? getValueChangedEffectedRange(this.book.injector.get(IUniverInstanceService), command) : [];
  }
}
