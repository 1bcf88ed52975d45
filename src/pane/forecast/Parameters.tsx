import type { Study } from "../../forecast/StudyRequest";
import { obstacleText } from "../../functions/prediction/fitTexts";
import { wordsIn } from "../../locale/words";
import { useWords } from "./useWords";

/** As in the literature. */
const NAMES = { bgnbd: ["r", "alpha", "a", "b"], gammaGamma: ["p", "q", "gamma"] } as const;

/** The parameters of both models with how well they are known, or why there are none. */
export function Parameters({ study: { fit, spendFit } }: { readonly study: Study }) {
  const { words: { parameters: words } } = useWords();
  return (
    <section class="pane-section">
      <table class="forecast-figures">
        <caption>{words.title}</caption>
        <thead><tr><th scope="col">{words.parameter}</th><th scope="col">{words.value}</th><th scope="col">{words.error}</th></tr></thead>
        <Model title={words.bgnbd} names={NAMES.bgnbd} fit={fit} />
        <Model title={words.gammaGamma} names={NAMES.gammaGamma} fit={spendFit} />
      </table>
    </section>
  );
}

interface ModelProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly fit: Study["fit"];
}
function Model({ title, names, fit }: ModelProps) {
  const { locale } = useWords();
  const { format } = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });
  const status = wordsIn(locale)[fit.status];
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={3} class="forecast-model">{title}: {fit.status === "converged" ? status : `${status}, ${obstacleText(fit.obstacle, locale)}`}</th></tr>
      {fit.status === "converged" && names.map((name, at) => <tr key={name}><th scope="row" translate={false}>{name}</th><td>{format(fit.parameters[at]!)}</td><td>{format(fit.standardErrors[at]!)}</td></tr>)}
    </tbody>
  );
}
