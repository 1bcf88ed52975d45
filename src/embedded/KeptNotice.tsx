import { useEffect, useState } from "preact/hooks";
import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { keptSentence } from "./keptSentence";
import type { Kept } from "./Keeper";
import { Notice } from "./Notice";

interface Props {
  readonly kept: Kept;
  readonly locale: Locale;
  readonly onSave: () => void;
  readonly onSaveXlsx: () => void;
  readonly onTakeOver: () => void;
}

/** Says that the workbook is not being kept, and the ways out. Once closed it comes back when another trouble does, or the same one after a save. */
export function KeptNotice({ kept, locale, onSave, onSaveXlsx, onTakeOver }: Props) {
  const [closed, setClosed] = useState<Kept["kind"]>();
  useEffect(() => setClosed((before) => (before === kept.kind ? before : undefined)), [kept.kind]);
  const words = embeddedWords(locale);
  const text = keptSentence(kept, locale);
  if (text === undefined || closed === kept.kind) return null;
  return (
    <Notice dismiss={words.dismiss} onDismiss={() => setClosed(kept.kind)}>
      {text}{" "}
      {kept.kind === "elsewhere" && (
        <button type="button" class="link" onClick={onTakeOver}>
          {words.kept.takeOver}
        </button>
      )}{" "}
      <button type="button" class="link" onClick={onSaveXlsx}>
        {words.file.saveXlsx}
      </button>{" "}
      <button type="button" class="link" onClick={onSave}>
        {words.file.save}
      </button>
    </Notice>
  );
}
