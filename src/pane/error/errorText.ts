import { functionById } from "../../functions/catalogue";
import { explain } from "../../functions/explain";
import type { Locale } from "../../locale/Locale";
import { paneWords } from "../../locale/pane";
import { say } from "../../locale/say";
import type { Finding } from "./watchErrors";

export interface ErrorText {
  readonly title?: string;
  readonly sentence: string;
  /** The function whose page says more. */
  readonly fn?: string;
}

/** What the card says about a finding. */
export function errorText(finding: Finding, locale: Locale): ErrorText {
  const { errorCard, codes } = paneWords(locale);
  if (finding.kind === "failed") return { sentence: say(locale, errorCard.failed, { reason: finding.reason }) };
  const title = (code: string): string => say(locale, errorCard.title, { place: finding.place, code });
  if (finding.kind === "semicolon") return { title: title(finding.code), sentence: errorCard.semicolon };
  if (finding.kind === "foreign") return { title: title(finding.code), sentence: codes[finding.code as keyof typeof codes] ?? codes.other };
  const { fn, error } = finding.explained;
  const known = functionById(fn);
  return known ? { title: title(error.code), sentence: explain(error, known, locale), fn: known.id } : { title: title(error.code), sentence: codes.other };
}
