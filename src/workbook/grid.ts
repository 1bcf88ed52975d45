import { ICommandService, type Injector } from "@univerjs/core";
import type { SlowCalls } from "../formulas/SlowCalls";
import { Book } from "./grid/Book";
import { GridCalculation } from "./grid/calculation";
import { GridCells } from "./grid/cells";
import { GridFormats } from "./grid/formats";
import { keepNamesFresh } from "./grid/freshNames";
import { keepTablesFresh } from "./grid/freshTables";
import { GridLayouts } from "./grid/layouts";
import { SetLooksMutation } from "./grid/looks";
import { GridNames } from "./grid/names";
import { Progress } from "./grid/Progress";
import { GridSelection } from "./grid/selection";
import { GridSheets } from "./grid/sheets";
import { GridTables } from "./grid/tables";
import type { Workbook } from "./Workbook";

/** The workbook that is open in the embedded grid. To be made before a workbook is opened, so that its first calculation is seen. */
export function gridWorkbook(injector: Injector, slow: SlowCalls): Workbook {
  const book = new Book(injector);
  keepNamesFresh(injector);
  keepTablesFresh(injector);
  injector.get(ICommandService).registerCommand(SetLooksMutation);
  const port = { cells: new GridCells(book), sheets: new GridSheets(book), names: new GridNames(book), formats: new GridFormats(book) };
  return {
    host: "embedded",
    ...port,
    tables: new GridTables(book),
    layouts: new GridLayouts(book, port),
    selection: new GridSelection(book),
    calculation: new GridCalculation(book, new Progress(injector, slow)),
    together: (work) => book.together(work),
  };
}
