import { ICommandService, IUniverInstanceService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { getValueChangedEffectedRange, MoveRangeMutation, ReorderRangeMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Calculation, Place, Stop } from "../Workbook";
import type { Book } from "./Book";
import type { Progress } from "./Progress";

const CHANGES: ReadonlySet<string> = new Set([SetRangeValuesMutation.id, MoveRangeMutation.id, ReorderRangeMutation.id]);

export class GridCalculation implements Calculation {
  constructor(
    private readonly book: Book,
    private readonly progress: Progress,
  ) {}

  settled() {
    return this.progress.settled();
  }

  /** Tells what was written by a person or by us, not what formulas have made of it. */
  onChange(listener: (place: Place) => void): Stop {
    const { injector } = this.book;
    const listening = injector.get(ICommandService).onCommandExecuted((command: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
      if (!CHANGES.has(command.id) || options?.fromFormula) return;
      for (const { unitId, subUnitId, range } of getValueChangedEffectedRange(injector.get(IUniverInstanceService), command)) {
        if (unitId === this.book.id) listener(this.book.place(subUnitId, range));
      }
    });
    return () => listening.dispose();
  }
}
