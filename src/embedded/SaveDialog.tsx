import { useState } from "preact/hooks";
import { writeCsv } from "../files/csv/writeCsv";
import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { say } from "../locale/say";
import { Buttons } from "./Buttons";
import { Choice } from "./Choice";
import type { SheetContent } from "./Desk";
import { Dialog } from "./Dialog";

const FORMS = { comma: { delimiter: ",", decimal: "." }, semicolon: { delimiter: ";", decimal: "," } } as const;
type Form = keyof typeof FORMS;

interface Props {
  readonly sheet: SheetContent;
  readonly locale: Locale;
  readonly onText: (fileName: string, text: string) => void;
  readonly onClose: () => void;
}

/** Asks for the form of the CSV file; Russian spreadsheets read the one with semicolons. */
export function SaveDialog({ sheet, locale, onText, onClose }: Props) {
  const words = embeddedWords(locale);
  const [form, setForm] = useState<Form>(locale === "ru" ? "semicolon" : "comma");
  const save = (): void => {
    onText(`${sheet.name}.csv`, writeCsv(sheet.cells, FORMS[form], (row, column) => sheet.isDate(row, column)));
    onClose();
  };
  return (
    <Dialog title={say(locale, words.csv.saveTitle, { sheet: sheet.name })} onClose={onClose}>
      <Choice label={words.csv.saveForm} value={form} options={Object.keys(FORMS) as Form[]} name={(one) => words.csv.forms[one]} onChange={setForm} />
      <Buttons confirm={words.csv.save} cancel={words.cancel} onConfirm={save} onCancel={onClose} />
    </Dialog>
  );
}
