import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { Dialog } from "./Dialog";

interface Props {
  readonly locale: Locale;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before the open workbook is gone. */
export function ReplaceDialog({ locale, onConfirm, onClose }: Props) {
  const words = embeddedWords(locale);
  return (
    <Dialog title={words.replace.title} onClose={onClose}>
      <p>{words.replace.text}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => (onConfirm(), onClose())}>
          {words.replace.confirm}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  );
}
