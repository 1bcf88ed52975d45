import { useState } from "preact/hooks";
import type { WrittenXlsx } from "../../files/xlsx/writeXlsx";
import { embeddedWords } from "../../locale/embedded";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { Buttons } from "../Buttons";
import { Dialog } from "../Dialog";
import { LeftOutList } from "./LeftOutList";
import { xlsxFileName } from "./workbookName";

type Saving = { readonly kind: "asking"; readonly failure?: string } | { readonly kind: "writing" } | { readonly kind: "written"; readonly written: WrittenXlsx };

interface Props {
  readonly name: string;
  /** Whether the workbook calls functions of ours. */
  readonly usesOurs: () => boolean;
  readonly locale: Locale;
  readonly onWrite: () => Promise<WrittenXlsx>;
  readonly onGive: (fileName: string, written: WrittenXlsx) => void;
  readonly onClose: () => void;
}

/** Asks for the name of the file and saves the workbook under it; what the file cannot hold is said before. */
export function SaveXlsxDialog({ name, usesOurs, locale, onWrite, onGive, onClose }: Props) {
  const words = xlsxWords(locale).save;
  const { cancel } = embeddedWords(locale);
  const [typed, setTyped] = useState(name);
  const [needsAddIn] = useState(usesOurs);
  const [saving, setSaving] = useState<Saving>({ kind: "asking" });
  const file = xlsxFileName(typed, words.unnamed);
  const give = (written: WrittenXlsx): void => {
    onGive(file, written);
    onClose();
  };
  const write = async (): Promise<void> => {
    setSaving({ kind: "writing" });
    try {
      const written = await onWrite();
      if (written.leftOut.length === 0) give(written);
      else setSaving({ kind: "written", written });
    } catch (reason) {
      setSaving({ kind: "asking", failure: say(locale, words.failed, { reason: String(reason) }) });
    }
  };
  if (saving.kind === "writing") {
    const title = say(locale, words.saving, { file });
    return <Dialog title={title} onClose={onClose}><progress class="progress" aria-label={title} /></Dialog>;
  }
  if (saving.kind === "written") {
    return (
      <Dialog title={say(locale, words.incomplete, { file })} onClose={onClose}>
        <LeftOutList title={words.leftOut} leftOut={saving.written.leftOut} locale={locale} />
        <p>{words.stays}</p>
        <Buttons confirm={words.allTheSame} cancel={cancel} onConfirm={() => give(saving.written)} onCancel={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      {saving.failure && <p role="alert">{saving.failure}</p>}
      <form onSubmit={(event) => (event.preventDefault(), void write())}>
        <label class="choice">
          <span>{words.name}</span>
          <span class="file-name"><input type="text" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} /><span>.xlsx</span></span>
        </label>
      </form>
      <p>{words.note}</p>
      {needsAddIn && <><p>{words.needs}</p><p>{words.libreOffice}</p></>}
      <Buttons confirm={words.save} cancel={cancel} onConfirm={() => void write()} onCancel={onClose} />
    </Dialog>
  );
}
