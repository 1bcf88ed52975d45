import { formatAddress } from "../cells/address";
import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";
import { say } from "../locale/say";
import { download } from "./download";
import type { Message } from "./Message";
import { Notice } from "./Notice";
import { refusalSentence } from "./xlsx/refusalSentence";

interface Props {
  readonly message: Message;
  readonly locale: Locale;
  readonly onDismiss: () => void;
}

/** A message above the grid; a damaged workbook comes with what is left of it. */
export function MessageNotice({ message, locale, onDismiss }: Props) {
  const words = embeddedWords(locale);
  return (
    <Notice dismiss={words.dismiss} onDismiss={onDismiss}>
      {sentence(message, locale)}{" "}
      {message.kind === "damaged" && (
        <button type="button" class="link" onClick={() => download("customer-economics-damaged.json", message.found, "application/json")}>
          {words.kept.download}
        </button>
      )}
    </Notice>
  );
}

function sentence(message: Message, locale: Locale): string {
  const { csv, failed, kept } = embeddedWords(locale);
  switch (message.kind) {
    case "failed":
      return say(locale, failed, { reason: message.reason });
    case "notOpened":
      return say(locale, csv.failed, { reason: message.reason });
    case "damaged":
      return kept.damaged;
    case "notCsv":
      return say(locale, csv.notCsv, { file: message.file });
    case "tooLarge":
      return refusalSentence(message.refusal, message.file, locale);
    case "oddDates":
      return say(locale, csv.oddDates, { count: message.found.count, first: message.found.first ? formatAddress(message.found.first) : "" });
  }
}
