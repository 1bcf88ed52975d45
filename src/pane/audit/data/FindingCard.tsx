import type { Finding, Weight } from "../../../audit/data/Finding";
import { Repairs } from "./Repairs";
import { Rows } from "./Rows";
import { sentenceData } from "./sentence";
import type { DataCheck, Report } from "./useDataCheck";
import { useWords } from "./useWords";

interface Props {
  readonly finding: Finding;
  readonly report: Report;
  readonly check: DataCheck;
}

const SIGNS: Readonly<Record<Weight, string>> = { silent: "✕", refused: "!", doubt: "?" };

/** One finding: how bad, what, what it does to a metric, where, and what can be done. */
export function FindingCard({ finding, report, check }: Props) {
  const { locale, words, fill } = useWords();
  const { title, says, effect } = words.found[finding.kind];
  return (
    <li class={`data-finding data-${finding.weight}`}>
      <p class="data-weight"><span aria-hidden="true">{SIGNS[finding.weight]}</span> {words.weights[finding.weight]}</p>
      <h4>{title}</h4>
      <p>{fill(says, sentenceData(finding, report.source.headers, locale))}</p>
      <p class="data-effect">{effect}</p>
      <Rows finding={finding} report={report} check={check} />
      <Repairs finding={finding} report={report} check={check} />
    </li>
  );
}
