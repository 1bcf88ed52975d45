import type { CellError } from "../../cells/Cell";
import { functionById } from "../../functions/catalogue";
import { explain } from "../../functions/explain";
import type { Locale } from "../../locale/Locale";
import { paneWords } from "../../locale/pane";
import { say } from "../../locale/say";
import type { Workbook } from "../../workbook/Workbook";
import type { Finding } from "./watchErrors";

export interface ErrorText {
  readonly title?: string;
  readonly sentence: string;
  /** The function whose page says more. */
  readonly fn?: string;
}

/** What the card says about a finding. In the embedded workbook the decimals of formulas always have a point; Excel goes by its settings. */
export function errorText(finding: Finding, locale: Locale, host: Workbook["host"] = "excel"): ErrorText {
  const { errorCard, codes } = paneWords(locale);
  if (finding.kind === "busy") return { title: say(locale, errorCard.busy, { place: finding.place }), sentence: codes["#BUSY!"] };
  if (finding.kind === "failed") return { sentence: say(locale, errorCard.failed, { reason: finding.reason }) };
  const title = (code: string): string => say(locale, errorCard.title, { place: finding.place, code });
  if (finding.kind === "semicolon") return { title: title(finding.code), sentence: errorCard.semicolon };
  if (finding.kind === "foreign") return { title: title(finding.code), sentence: codes[finding.code as keyof typeof codes] ?? codes.other };
  const { fn, error } = finding.explained;
  const known = functionById(fn);
  const hint = host === "embedded" && hasDecimalComma(error) ? `${locale === "zh" ? "。" : ". "}${errorCard.decimalComma}` : "";
  return known ? { title: title(error.code), sentence: `${explain(error, known, locale)}${hint}`, fn: known.id } : { title: title(error.code), sentence: codes.other };
}

/** Text such as "0,05" where a number is wanted: typed as one writes it at home. */
const hasDecimalComma = ({ cause }: CellError): boolean => cause?.fault === "number" && /^"\s*[-+]?\d+,\d+%?\s*"$/.test(String(cause.data["got"]));
