import { CommandType, ICommandService, IResourceManagerService, IUniverInstanceService, LocaleService, numfmt, RedoCommand, ThemeService, UndoCommand, UniverInstanceType, type Injector, type IWorkbookData, type Workbook as GridWorkbook } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import { InsertSheetCommand } from "@univerjs/sheets";
import { callsAside } from "../aside/callsAside";
import { common, parseAddress, type Area } from "../cells/address";
import type { Desk, Extent, MakeDesk, SheetContent } from "../embedded/Desk";
import type { SheetPage } from "../embedded/print/SheetPage";
import type { SheetSnapshot, Snapshot } from "../files/store/Snapshot";
import { uniqueId } from "../files/store/uniqueId";
import { describeFunctions } from "../formulas/describe";
import { recalculation, registerFunctions } from "../formulas/register";
import { SlowCalls } from "../formulas/SlowCalls";
import type { Locale } from "../locale/Locale";
import { freeSheetName } from "../workbook/freeName";
import { gridWorkbook } from "../workbook/grid";
import { Book } from "../workbook/grid/Book";
import { readArea, usedArea } from "../workbook/grid/read";
import { spillsOf } from "../workbook/grid/spillsOf";
import type { Stop, Workbook } from "../workbook/Workbook";
import { aside } from "./aside";
import { finishEditing } from "./finishEditing";
import { gridLanguage } from "./gridLanguage";
import { sheetPage } from "./sheetPage";
import { suggestFromTwoLetters } from "./suggestFunctions";
import { showBusy } from "./showBusy";
import { readTypedRussian } from "./typedInRussian";
import { undoFromBeside } from "./undoKeys";
import { createUniver } from "./univer";

/** Puts the grid into an element and opens a workbook in it. */
export const createGrid: MakeDesk = async (container, { locale, dark, snapshot }) => {
  const univer = createUniver(container, await gridLanguage(locale), dark);
  const injector = univer.__getInjector();
  const slow = new SlowCalls(recalculation(injector), callsAside(aside));
  // Before the workbook: formulas find their functions, and nobody misses its first calculation.
  registerFunctions(injector, slow, { answered: () => undefined, broke: (_, bug) => reportError(bug) });
  const desk = new GridDesk(injector, gridWorkbook(injector, slow), locale, (data) => void univer.createUnit(UniverInstanceType.UNIVER_SHEET, data));
  desk.load(snapshot);
  describeFunctions(injector, locale);
  suggestFromTwoLetters(injector);
  readTypedRussian(injector);
  showBusy(injector);
  undoFromBeside(container, (what) => void injector.get(ICommandService).executeCommand(what === "undo" ? UndoCommand.id : RedoCommand.id));
  return desk;
};

class GridDesk implements Desk {
  private readonly book: Book;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly injector: Injector,
    readonly workbook: Workbook,
    private locale: Locale,
    private readonly open: (data: Partial<IWorkbookData>) => void,
  ) {
    this.book = new Book(injector);
  }

  snapshot(): Snapshot {
    const { id } = this.book;
    return { ...this.book.workbook.getSnapshot(), resources: this.injector.get(IResourceManagerService).getResources(id, UniverInstanceType.UNIVER_SHEET) };
  }

  spills(): ReturnType<Desk["spills"]> {
    return Object.fromEntries(this.book.workbook.getSheets().map((sheet) => [sheet.getSheetId(), spillsOf(this.book, sheet)]));
  }

  extent(name: string, { row, column, rows, columns }: Area): Extent {
    const sheet = this.book.sheet(name);
    return {
      widths: Array.from({ length: columns }, (_, c) => sheet.getColumnWidth(column + c)),
      heights: Array.from({ length: rows }, (_, r) => sheet.getRowHeight(row + r)),
    };
  }

  load(snapshot: Snapshot): void {
    const instances = this.injector.get(IUniverInstanceService);
    const old = instances.getAllUnitsForType<GridWorkbook>(UniverInstanceType.UNIVER_SHEET);
    // A new id each time: the grid's memories of a workbook go by it.
    const id = uniqueId();
    this.open({ ...snapshot, id } as Partial<IWorkbookData>);
    instances.focusUnit(id);
    for (const workbook of old) instances.disposeUnit(workbook.getUnitId());
    // To the grid a workbook that was opened is none that was changed; kept it must be all the same.
    for (const listener of this.listeners) listener();
    this.focus();
  }

  async addSheet(sheet: SheetSnapshot): Promise<void> {
    const name = freeSheetName(String(sheet["name"]), await this.workbook.sheets.names());
    this.book.run(InsertSheetCommand, { sheet: { ...sheet, name } });
    await this.workbook.sheets.activate(name);
    this.focus();
  }

  focus(): void {
    const layout = this.injector.get(ILayoutService);
    // At once, for the browser hands on a key before it runs a timer. A dialog that is still open holds the keyboard for the rest of this turn: then after it.
    layout.focus();
    setTimeout(() => layout.focus());
  }

  finishEditing(): Promise<void> {
    return finishEditing(this.injector, this.book.id);
  }

  activeSheet(): SheetContent {
    const sheet = this.book.workbook.getActiveSheet();
    const styles = this.book.workbook.getStyles();
    const used = usedArea(this.book, sheet);
    const area = { row: 0, column: 0, rows: used ? used.row + used.rows : 0, columns: used ? used.column + used.columns : 0 };
    const formatAt = (row: number, column: number): string => styles.getStyleByCell(sheet.getCellMatrix().getValue(row, column))?.n?.pattern ?? "";
    return { name: sheet.getName(), cells: readArea(this.book, sheet, area), isDate: (row, column) => numfmt.isDateFormat(formatAt(row, column)) };
  }

  page(address?: string): SheetPage {
    const sheet = this.book.workbook.getActiveSheet();
    const used = usedArea(this.book, sheet);
    const whole = { row: 0, column: 0, rows: used ? used.row + used.rows : 0, columns: used ? used.column + used.columns : 0 };
    // Of whole rows and columns only what holds something.
    const block = address === undefined ? whole : (common(whole, parseAddress(address)) ?? { ...whole, rows: 0 });
    return sheetPage(sheet, this.book.workbook.getStyles(), block);
  }

  /** Hears every change that is kept, and when another workbook is opened: not what formulas make of the cells, nor what is selected. */
  onChange(listener: () => void): Stop {
    this.listeners.add(listener);
    const listening = this.injector.get(ICommandService).onCommandExecuted(({ type, params }, options) => {
      // The formula bar and the cell editor are documents of their own; what is typed in them is no change until it is entered.
      const ours = (params as { unitId?: string } | undefined)?.unitId === this.book.id;
      if (ours && type === CommandType.MUTATION && !options?.onlyLocal) listener();
    });
    return () => {
      this.listeners.delete(listener);
      listening.dispose();
    };
  }

  setLocale(locale: Locale): void {
    if (locale === this.locale) return;
    this.locale = locale;
    void this.speak(locale);
  }

  setDark(dark: boolean): void {
    this.injector.get(ThemeService).setDarkMode(dark);
  }

  private async speak(locale: Locale): Promise<void> {
    const { tag, words } = await gridLanguage(locale);
    // Another language may have been chosen while this one was loaded.
    if (locale !== this.locale) return;
    const languages = this.injector.get(LocaleService);
    languages.load({ [tag]: words });
    languages.setLocale(tag);
    describeFunctions(this.injector, locale);
  }
}
