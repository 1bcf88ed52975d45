import { CORRELATED, FEW_REPEAT_BUYERS, OFF, type Check } from "../../forecast/checks";
import type { Study } from "../../forecast/StudyRequest";
import { obstacleText } from "../../functions/prediction/fitTexts";
import { useWords } from "./useWords";

interface Props {
  readonly checks: readonly Check[];
  readonly study: Study;
}

const SIGNS: Readonly<Record<Check["verdict"], string>> = { good: "✓", fair: "!", poor: "✕", chance: "?", open: "?" };

/** Each check with its sign, its word and its sentence. */
export function Checks({ checks, study }: Props) {
  const { words } = useWords();
  return (
    <section class="pane-section">
      <h3>{words.checks.title}</h3>
      <ul class="forecast-checks">
        {checks.map((check) => (
          <li key={check.of} class={`forecast-check forecast-${check.verdict}`}>
            <p class="forecast-verdict"><span aria-hidden="true">{SIGNS[check.verdict]}</span> {words.checks.verdicts[check.verdict]}</p>
            <Sentence check={check} study={study} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentence({ check, study }: { readonly check: Check; readonly study: Study }) {
  const { locale, words: { checks: words }, fill, percent } = useWords();
  const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  switch (check.of) {
    case "fit":
      return <p>{check.verdict === "good" ? words.fit.good : fill(words.fit.poor, { reason: obstacleText(check.obstacle, locale) })}</p>;
    case "repeatBuyers":
      return <p>{fill(words.repeatBuyers[check.verdict], { count: study.repeatBuyers, few: FEW_REPEAT_BUYERS })}</p>;
    case "correlation":
      return <p>{fill(words.correlation[check.verdict], check.verdict === "open" ? {} : { value: decimals.format(check.value).replace(/^-/, "−"), limit: decimals.format(CORRELATED) })}</p>;
    case "holdout":
      return <p>{fill(words.holdout[check.verdict], check.verdict === "open" ? {} : { error: percent(Math.abs(check.error)), limit: percent(OFF) })}</p>;
  }
}
