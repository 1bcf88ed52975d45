import { BooleanNumber, BorderStyleTypes, CommandType, ICommandService, ObjectMatrix, WrapStrategy, type IBorderData, type ICellData, type IMutation, type Nullable, type Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { parseAddress, type Area } from "../../cells/address";
import { LINE, LOOKS, type Appearance } from "../appearance";
import type { Layout } from "../Layout";
import type { Book } from "./Book";
import { within } from "./read";

/** Null takes away what a cell had; undefined would leave it. */
type Style = { [Key in "fs" | "bl" | "cl" | "bg" | "tb"]: unknown } & { bd: { [Side in "t" | "b" | "l" | "r"]: Nullable<IBorderData["t"]> } };

/** Gives blocks their looks, whatever they looked like before; a later one counts where two overlap. Number formats stay. */
export function setLooks(book: Book, sheet: Worksheet, looks: NonNullable<Layout["looks"]>): void {
  const cells = new ObjectMatrix<ICellData>();
  for (const { address, look } of looks) {
    const area = within(sheet, parseAddress(address));
    book.reach(sheet, area);
    for (let r = 0; r < area.rows; r++) for (let c = 0; c < area.columns; c++) cells.setValue(area.row + r, area.column + c, { s: style(LOOKS[look], r, area) as ICellData["s"] });
  }
  if (cells.getSizeOf() > 0) apply(book, sheet, cells);
}

/**
 * A style for cells and nothing else. The grid's own mutation, kept from the formulas: they would otherwise take cells without a formula as
 * cells whose formula and spill have ended, and only its own command for styles is exempt from that, not what undoes it.
 */
export const SetLooksMutation: IMutation<ISetRangeValuesMutationParams> = {
  id: "workbook.mutation.set-looks",
  type: CommandType.MUTATION,
  handler: (accessor, params) => accessor.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true }),
};

function apply(book: Book, sheet: Worksheet, cells: ObjectMatrix<ICellData>): void {
  const params: ISetRangeValuesMutationParams = { unitId: book.id, subUnitId: sheet.getSheetId(), cellValue: cells.getMatrix() };
  const undo = SetRangeValuesUndoMutationFactory(book.injector, params);
  // The way back is for the style alone: the values of this moment may not be calculated yet.
  const before = new ObjectMatrix<ICellData>();
  new ObjectMatrix<Nullable<ICellData>>(undo.cellValue).forValue((row, column, cell) => void before.setValue(row, column, { s: cell?.s ?? null }));
  book.mutate({ id: SetLooksMutation.id, params }, [{ id: SetLooksMutation.id, params: { ...undo, cellValue: before.getMatrix() } }]);
}

function style({ size, bold, color, fill, wraps, line }: Appearance, row: number, { rows }: Area): Style {
  const thin = { s: BorderStyleTypes.THIN, cl: { rgb: LINE } };
  const around = line === "around" ? thin : null;
  return {
    fs: size ?? null,
    bl: bold ? BooleanNumber.TRUE : null,
    cl: color ? { rgb: color } : null,
    bg: fill ? { rgb: fill } : null,
    tb: wraps ? WrapStrategy.WRAP : null,
    bd: { t: line === "above" && row === 0 ? thin : around, b: line === "below" && row === rows - 1 ? thin : around, l: around, r: around },
  };
}
