import { useEffect, useRef, useState } from "preact/hooks";
import type { Opened } from "../../files/xlsx/openXlsx";
import { embeddedWords } from "../../locale/embedded";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { Buttons } from "../Buttons";
import type { ChosenFile } from "../CsvDialog";
import { Dialog } from "../Dialog";
import { refusalSentence } from "./refusalSentence";
import { SaveFirst } from "./SaveFirst";
import { useXlsxFile } from "./useXlsxFile";
import type { SavedFile } from "./xlsxFiles";
import { XlsxContents } from "./XlsxContents";
import type { XlsxKit } from "./XlsxKit";

interface Props {
  readonly file: ChosenFile;
  readonly kit: XlsxKit;
  readonly locale: Locale;
  readonly onOpen: (opened: Opened) => Promise<void>;
  /** Saves the open workbook as a file. */
  readonly onSave: () => Promise<SavedFile>;
  readonly onClose: () => void;
}

/** Shows what an xlsx file holds, or why it is not opened, and asks whether it may take the place of the open workbook. */
export function XlsxDialog({ file: { name: file, bytes }, kit, locale, onOpen, onSave, onClose }: Props) {
  const words = xlsxWords(locale);
  const reading = useXlsxFile(bytes, kit);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string>();
  const wanted = useRef(true);
  useEffect(() => () => void (wanted.current = false), []);

  const open = async (opened: Opened): Promise<void> => {
    setLoading(true);
    try {
      await onOpen(opened);
      onClose();
    } catch (reason) {
      setLoading(false);
      setFailure(say(locale, words.failed, { reason: String(reason) }));
    }
  };
  const at = loading ? words.loading : reading.kind === "reading" ? words.reading : undefined;
  const refused = reading.kind === "refused" ? refusalSentence(reading.refusal, file, locale) : reading.kind === "failed" ? say(locale, words.failed, { reason: reading.reason }) : failure;
  return (
    <Dialog title={say(locale, at ?? words.title, { file })} onClose={onClose}>
      {at !== undefined && <progress class="progress" aria-label={say(locale, at, { file })} />}
      {at === undefined && refused !== undefined && <Refused sentence={refused} locale={locale} onClose={onClose} />}
      {at === undefined && refused === undefined && reading.kind === "opened" && (
        <>
          <XlsxContents opened={reading} locale={locale} />
          <div class="paragraph">{words.replaces} <SaveFirst locale={locale} onSave={onSave} /></div>
          <Buttons confirm={words.open} cancel={embeddedWords(locale).cancel} onConfirm={() => void open(reading)} onCancel={onClose} />
        </>
      )}
    </Dialog>
  );
}

/** The only way on is back. */
function Refused({ sentence, locale, onClose }: { readonly sentence: string; readonly locale: Locale; readonly onClose: () => void }) {
  const words = xlsxWords(locale);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <div role="alert">
        <p>{sentence}</p>
        <p>{words.unchanged}</p>
      </div>
      <div class="buttons"><button ref={button} type="button" class="primary" onClick={onClose}>{words.close}</button></div>
    </>
  );
}
