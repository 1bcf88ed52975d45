import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { DATE_ORDERS, DECIMALS, DELIMITERS, type CsvForm } from "../files/csv/CsvForm";
import { decode, ENCODINGS, recogniseEncoding } from "../files/csv/decode";
import { firstRows, readCsv, type CsvTable } from "../files/csv/readCsv";
import { recognise } from "../files/csv/recognise";
import { embeddedWords, type EmbeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { say } from "../locale/say";
import { Buttons } from "./Buttons";
import { Choice } from "./Choice";
import { CsvPreview } from "./CsvPreview";
import { Dialog } from "./Dialog";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
interface Props {
  readonly file: ChosenFile;
  readonly locale: Locale;
  readonly onTable: (table: CsvTable) => Promise<void>;
  readonly onClose: () => void;
}

const PREVIEW_ROWS = 8;
const names = (words: EmbeddedWords["csv"]) => ({
  delimiters: { ",": words.delimiters.comma, ";": words.delimiters.semicolon, "\t": words.delimiters.tab, "|": words.delimiters.bar },
  decimals: { ".": words.decimals.point, ",": words.decimals.comma },
});

/** Shows how a CSV file was understood, lets the person mend it, and reads the file with progress. */
export function CsvDialog({ file, locale, onTable, onClose }: Props) {
  const words = embeddedWords(locale).csv;
  const [encoding, setEncoding] = useState(() => recogniseEncoding(file.bytes, locale));
  const text = useMemo(() => decode(file.bytes, encoding), [file, encoding]);
  const [form, setForm] = useState<CsvForm>(() => recognise(text, locale));
  const [share, setShare] = useState<number>();
  const [failure, setFailure] = useState<string>();
  const [preview, setPreview] = useState<CsvTable>();
  // Closed while it was read: the person does not want the file.
  const shown = useRef(true);
  useEffect(() => () => void (shown.current = false), []);

  useEffect(() => {
    let stale = false;
    readCsv(firstRows(text, PREVIEW_ROWS * 25), form).then((table) => !stale && setPreview(table), (reason) => setFailure(String(reason)));
    return () => void (stale = true);
  }, [text, form]);

  const open = async (): Promise<void> => {
    setShare(0);
    try {
      const table = await readCsv(text, form, setShare);
      if (!shown.current) return;
      await onTable(table);
      onClose();
    } catch (reason) {
      setShare(undefined);
      setFailure(String(reason));
    }
  };
  const empty = text.trim() === "";
  const { delimiters, decimals } = names(words);
  return (
    <Dialog title={say(locale, share === undefined ? words.title : words.reading, { file: file.name })} onClose={onClose}>
      {share !== undefined ? (
        <progress class="progress" max={1} value={share} aria-label={say(locale, words.reading, { file: file.name })} />
      ) : (
        <>
          <p>{empty ? words.empty : words.recognised}</p>
          {failure && <p role="alert">{say(locale, words.failed, { reason: failure })}</p>}
          <div class="choices">
            <Choice label={words.delimiter} value={form.delimiter} options={DELIMITERS} name={(one) => delimiters[one]} onChange={(delimiter) => setForm({ ...form, delimiter })} />
            <Choice label={words.decimal} value={form.decimal} options={DECIMALS} name={(one) => decimals[one]} onChange={(decimal) => setForm({ ...form, decimal })} />
            <Choice label={words.dates} value={form.dateOrder} options={DATE_ORDERS} name={(one) => words.orders[one]} onChange={(dateOrder) => setForm({ ...form, dateOrder })} />
            <Choice label={words.encoding} value={encoding} options={ENCODINGS} name={(one) => words.encodings[one]} onChange={setEncoding} />
          </div>
          {preview && <CsvPreview table={preview} rows={PREVIEW_ROWS} locale={locale} />}
          <Buttons confirm={words.open} cancel={embeddedWords(locale).cancel} disabled={empty} onConfirm={() => void open()} onCancel={onClose} />
        </>
      )}
    </Dialog>
  );
}
