import { ICommandService, IUndoRedoService, IUniverInstanceService, UniverInstanceType, type IMutationInfo, type Injector, type IRange, type Workbook as GridWorkbook, type Worksheet } from "@univerjs/core";
import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from "@univerjs/sheets";
import { formatAddress, type Area } from "../../cells/address";
import type { Place } from "../Workbook";
import { Step } from "./Step";

/** The workbook that is open in the grid, and its commands. */
export class Book {
  private step: Step | undefined;

  constructor(readonly injector: Injector) {}

  get workbook(): GridWorkbook {
    return this.injector.get(IUniverInstanceService).getCurrentUnitOfType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET)!;
  }

  get id(): string {
    return this.workbook.getUnitId();
  }

  sheet(name: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetName(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  /** Runs one of the grid's commands; one that the grid refuses is an error. */
  run(command: { readonly id: string }, params: object): void {
    this.step?.begin();
    if (!this.injector.get(ICommandService).syncExecuteCommand(command.id, { unitId: this.id, ...params })) throw new Error(`the workbook refuses ${command.id}`);
  }

  /** Runs one of the grid's mutations, where it has no command that does the same: with a way back, so that it can be undone. */
  mutate(mutation: IMutationInfo, undoMutations: IMutationInfo[]): void {
    this.run(mutation, mutation.params);
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.id, undoMutations, redoMutations: [mutation] });
  }

  /** What `work` does becomes one step to undo. The grid itself knows no step within a step. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    const step = (this.step ??= new Step(this.injector.get(IUndoRedoService), this.id));
    step.works++;
    try {
      return await work();
    } finally {
      if (--step.works === 0) {
        step.end();
        this.step = undefined;
      }
    }
  }

  /** A sheet of the grid ends somewhere: what is written beyond makes it larger. */
  reach(sheet: Worksheet, { row, column, rows, columns }: Area): void {
    const subUnitId = sheet.getSheetId();
    if (row + rows > sheet.getRowCount()) this.run(SetWorksheetRowCountCommand, { subUnitId, rowCount: row + rows });
    if (column + columns > sheet.getColumnCount()) this.run(SetWorksheetColumnCountCommand, { subUnitId, columnCount: column + columns });
  }

  place(sheetId: string, range: IRange): Place {
    const sheet = this.workbook.getSheetBySheetId(sheetId)!;
    return { sheet: sheet.getName(), address: formatAddress(toArea(range, sheet)) };
  }
}

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });

/** Whole rows and columns have no beginning or no end in the grid: they reach over the sheet. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange, sheet: Worksheet): Area {
  const [row, column] = [startRow || 0, startColumn || 0];
  const lastRow = Number.isFinite(endRow) ? endRow : sheet.getRowCount() - 1;
  const lastColumn = Number.isFinite(endColumn) ? endColumn : sheet.getColumnCount() - 1;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
