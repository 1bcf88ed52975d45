import { useState } from "preact/hooks";
import { embeddedWords } from "../../locale/embedded";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { Buttons } from "../Buttons";
import { Dialog } from "../Dialog";
import { xlsxFileName } from "./workbookName";

interface Props {
  readonly name: string;
  readonly locale: Locale;
  readonly onSave: (fileName: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the name of the file and saves the workbook under it. */
export function SaveXlsxDialog({ name, locale, onSave, onClose }: Props) {
  const words = xlsxWords(locale).save;
  const [typed, setTyped] = useState(name);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const file = xlsxFileName(typed, words.unnamed);
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      await onSave(file);
      onClose();
    } catch (reason) {
      setSaving(false);
      setFailure(say(locale, words.failed, { reason: String(reason) }));
    }
  };
  if (saving) {
    const title = say(locale, words.saving, { file });
    return <Dialog title={title} onClose={onClose}><progress class="progress" aria-label={title} /></Dialog>;
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      {failure && <p role="alert">{failure}</p>}
      <form onSubmit={(event) => (event.preventDefault(), void save())}>
        <label class="choice">
          <span>{words.name}</span>
          <span class="file-name"><input type="text" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /><span>.xlsx</span></span>
        </label>
      </form>
      <p>{words.note}</p>
      <p>{words.needs}</p>
      <Buttons confirm={words.save} cancel={embeddedWords(locale).cancel} onConfirm={() => void save()} onCancel={onClose} />
    </Dialog>
  );
}
