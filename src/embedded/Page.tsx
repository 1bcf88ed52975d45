import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CsvTable } from "../files/csv/readCsv";
import { uniqueId } from "../files/store/uniqueId";
import { embeddedWords } from "../locale/embedded";
import { chooseFile } from "./chooseFile";
import { CsvDialog, type ChosenFile } from "./CsvDialog";
import type { Desk, MakeDesk, SheetContent } from "./Desk";
import { download } from "./download";
import type { FileAction } from "./FileMenu";
import { Header } from "./Header";
import { KeptNotice } from "./KeptNotice";
import { MessageNotice } from "./MessageNotice";
import { PaneFrame, type MakePane } from "./PaneFrame";
import { PrintedSheet } from "./print/PrintedSheet";
import type { SheetPage } from "./print/SheetPage";
import { ReplaceDialog } from "./ReplaceDialog";
import { emptyWorkbook, sampleWorkbook } from "./sample";
import { SaveDialog } from "./SaveDialog";
import { keepSettings, readSettings } from "./settings";
import { tableSheet } from "./tableSheet";
import { useAreaKeys } from "./useAreaKeys";
import { useDark } from "./useDark";
import { useDesk } from "./useDesk";
import { SaveXlsxDialog } from "./xlsx/SaveXlsxDialog";
import { XlsxDialog } from "./xlsx/XlsxDialog";
import { xlsxFiles } from "./xlsx/xlsxFiles";
import type { XlsxKit } from "./xlsx/XlsxKit";

interface Props {
  readonly makeDesk: MakeDesk;
  readonly makePane: MakePane;
  readonly xlsx: XlsxKit;
  readonly onDesk: (desk: Desk) => void;
}
type Open =
  | { readonly kind: "csv" | "xlsx"; readonly file: ChosenFile }
  | { readonly kind: "saveXlsx" }
  | { readonly kind: "save"; readonly sheet: SheetContent }
  | { readonly kind: "print"; readonly page: SheetPage }
  | { readonly kind: "replace"; readonly by: "new" | "sample" };

const ACCEPTED = ".xlsx,.csv,.tsv,.txt,text/csv";

/** The embedded workbook: the grid, the pane beside it, and the files of a person without Excel. */
export function Page({ makeDesk, makePane, xlsx, onDesk }: Props) {
  const [settings, setSettings] = useState(() => readSettings(localStorage, navigator.language));
  const { locale, theme, paneOpen } = settings;
  const words = embeddedWords(locale);
  const dark = useDark(theme);
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Open>();
  const { desk, kept, message, setMessage, takeOver } = useDesk(grid, makeDesk, { locale, dark });
  useAreaKeys(desk);

  useEffect(() => keepSettings(localStorage, settings), [settings]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words.product;
    desk?.setLocale(locale);
  }, [desk, locale]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    desk?.setDark(dark);
  }, [desk, dark]);
  useEffect(() => desk && onDesk(desk), [desk]);

  // In the turn in which a dialog goes: a key pressed after it would else be nobody's.
  useLayoutEffect(() => {
    if (!open) desk?.focus();
  }, [open]);

  const close = (): void => setOpen(undefined);
  const save = (): void => setOpen(desk && { kind: "save", sheet: desk.activeSheet() });
  const saveXlsx = (): void => setOpen(desk && { kind: "saveXlsx" });
  const files = desk && xlsxFiles(desk, xlsx, locale);
  const print = async (selected: boolean): Promise<void> => {
    if (!desk) return;
    await desk.finishEditing();
    setOpen({ kind: "print", page: desk.page(selected ? (await desk.workbook.selection.current()).address : undefined) });
  };
  const onFile = (action: FileAction): void => {
    if (action === "open") picker.current?.click();
    else if (action === "save") save();
    else if (action === "saveXlsx") saveXlsx();
    else if (action === "print" || action === "printSelection") void print(action === "printSelection");
    else setOpen({ kind: "replace", by: action });
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const chosen = await chooseFile(file);
    if (chosen.kind === "message") setMessage(chosen.message);
    else setOpen(chosen);
    input.value = "";
  };
  const addTable = async (to: Desk, fileName: string, table: CsvTable): Promise<void> => {
    await to.addSheet(tableSheet(uniqueId(), fileName, table));
    if (table.oddDates.count > 0) setMessage({ kind: "oddDates", found: table.oddDates });
  };
  return (
    <>
      <Header settings={settings} kept={kept} onSettings={setSettings} onFile={onFile} />
      <input ref={picker} type="file" accept={ACCEPTED} hidden onChange={(event) => void choose(event.currentTarget)} />
      {kept && <KeptNotice kept={kept} locale={locale} onSave={save} onSaveXlsx={saveXlsx} onTakeOver={takeOver} />}
      {message && <MessageNotice message={message} locale={locale} onDismiss={() => setMessage(undefined)} />}
      <main class={paneOpen ? "with-pane" : ""}>
        <section ref={grid} class="grid" aria-label={words.areas.grid} />
        {desk && paneOpen && <PaneFrame makePane={makePane} desk={desk} label={words.areas.pane} locale={locale} theme={dark ? "dark" : "light"} onLocale={(chosen) => setSettings({ ...settings, locale: chosen })} />}
      </main>
      {desk && open?.kind === "csv" && <CsvDialog file={open.file} locale={locale} onClose={close} onTable={(table) => addTable(desk, open.file.name, table)} />}
      {files && open?.kind === "xlsx" && <XlsxDialog file={open.file} kit={xlsx} locale={locale} onClose={close} onOpen={(opened) => files.open(open.file.name, opened)} onSave={files.saveAsNamed} />}
      {files && open?.kind === "saveXlsx" && <SaveXlsxDialog name={files.name()} usesOurs={files.usesOurs} locale={locale} onClose={close} onWrite={files.write} onGive={files.give} />}
      {open?.kind === "save" && <SaveDialog sheet={open.sheet} locale={locale} onClose={close} onText={(name, text) => download(name, text, "text/csv")} />}
      {open?.kind === "print" && <PrintedSheet page={open.page} onDone={close} />}
      {desk && open?.kind === "replace" && <ReplaceDialog locale={locale} onClose={close} onConfirm={() => desk.load(open.by === "new" ? emptyWorkbook() : sampleWorkbook(locale))} />}
    </>
  );
}
