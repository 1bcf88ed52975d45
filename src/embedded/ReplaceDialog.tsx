import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { Buttons } from "./Buttons";
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
      <Buttons confirm={words.replace.confirm} cancel={words.cancel} onConfirm={() => (onConfirm(), onClose())} onCancel={onClose} />
    </Dialog>
  );
}
