import { useEffect, useRef, useState } from "preact/hooks";
import { embeddedWords } from "../locale/embedded";
import { say } from "../locale/say";
import { CsvDialog, type ChosenFile } from "./CsvDialog";
import type { Desk, MakeDesk, SheetContent } from "./Desk";
import { download } from "./download";
import type { FileAction } from "./FileMenu";
import { Header } from "./Header";
import { Notice } from "./Notice";
import { PaneFrame, type MakePane } from "./PaneFrame";
import { ReplaceDialog } from "./ReplaceDialog";
import { emptyWorkbook, sampleWorkbook } from "./sample";
import { SaveDialog } from "./SaveDialog";
import { keepSettings, readSettings } from "./settings";
import { tableSheet } from "./tableSheet";
import { uniqueId } from "../files/store/uniqueId";
import { useDark } from "./useDark";
import { useDesk } from "./useDesk";

interface Props {
  readonly makeDesk: MakeDesk;
  readonly makePane: MakePane;
  readonly onDesk: (desk: Desk) => void;
}
type Open =
  | { readonly kind: "csv"; readonly file: ChosenFile }
  | { readonly kind: "save"; readonly sheet: SheetContent }
  | { readonly kind: "replace"; readonly by: "new" | "sample" };

/** The embedded workbook: the grid, the pane beside it, and the files of a person without Excel. */
export function Page({ makeDesk, makePane, onDesk }: Props) {
  const [settings, setSettings] = useState(() => readSettings(localStorage, navigator.language));
  const { locale, theme, paneOpen } = settings;
  const words = embeddedWords(locale);
  const dark = useDark(theme);
  const grid = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState<Open>();
  const { desk, kept, notice, setNotice } = useDesk(grid, makeDesk, { locale, dark });

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

  const close = (): void => setOpen(undefined);
  const onFile = (action: FileAction): void => {
    if (action === "open") picker.current?.click();
    else if (action === "save") setOpen(desk && { kind: "save", sheet: desk.activeSheet() });
    else setOpen({ kind: "replace", by: action });
  };
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      setOpen({ kind: "csv", file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } });
    } catch (reason) {
      setNotice({ text: say(locale, words.csv.failed, { reason: String(reason) }) });
    }
    input.value = "";
  };
  return (
    <>
      <Header settings={settings} kept={kept} onSettings={setSettings} onFile={onFile} />
      <input ref={picker} type="file" accept=".csv,.tsv,.txt,text/csv" hidden onChange={(event) => void choose(event.currentTarget)} />
      {notice && (
        <Notice dismiss={words.dismiss} onDismiss={() => setNotice(undefined)}>
          {"damaged" in notice ? words.kept.damaged : notice.text}{" "}
          {"damaged" in notice && (
            <button type="button" class="link" onClick={() => download("customer-economics-damaged.json", notice.damaged, "application/json")}>
              {words.kept.download}
            </button>
          )}
        </Notice>
      )}
      <main class={paneOpen ? "with-pane" : ""}>
        <section ref={grid} class="grid" aria-label={words.areas.grid} />
        {desk && paneOpen && <PaneFrame makePane={makePane} desk={desk} label={words.areas.pane} locale={locale} theme={dark ? "dark" : "light"} />}
      </main>
      {desk && open?.kind === "csv" && <CsvDialog file={open.file} locale={locale} onClose={close} onTable={(table) => desk.addSheet(tableSheet(uniqueId(), open.file.name, table))} />}
      {open?.kind === "save" && <SaveDialog sheet={open.sheet} locale={locale} onClose={close} onText={(name, text) => download(name, text, "text/csv")} />}
      {desk && open?.kind === "replace" && <ReplaceDialog locale={locale} onClose={close} onConfirm={() => desk.load(open.by === "new" ? emptyWorkbook() : sampleWorkbook(locale))} />}
    </>
  );
}
