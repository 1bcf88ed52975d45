import { showCell } from "../../functions/showCell";
import type { Study } from "../../forecast/StudyRequest";
import { useWords } from "./useWords";

/** The check on the second part in numbers. */
export function HoldoutTable({ study: { cut, holdout: { customers, actual, predicted } } }: { readonly study: Study }) {
  const { locale, words: { holdout: words }, count } = useWords();
  const off = predicted !== undefined && actual > 0 ? new Intl.NumberFormat(locale, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 1 }).format(predicted / actual - 1).replace("-", "−") : "–";
  const rows = [
    [words.calibrated, showCell(cut, "date", locale)],
    [words.customers, count(customers)],
    [words.predicted, predicted === undefined ? "–" : count(predicted)],
    [words.actual, count(actual)],
    [words.difference, off],
  ] as const;
  return (
    <section class="pane-section">
      <table class="forecast-figures">
        <caption>{words.title}</caption>
        <tbody>{rows.map(([name, figure]) => <tr key={name}><th scope="row">{name}</th><td>{figure}</td></tr>)}</tbody>
      </table>
    </section>
  );
}
