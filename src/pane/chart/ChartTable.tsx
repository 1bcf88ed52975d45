import { chartWords } from "../../locale/chart";
import { usePane } from "../PaneContext";
import type { ChartData } from "./ChartData";
import { columnNames, labelTexts } from "./names";
import { numberText } from "./numberText";

/** The numbers of a chart, to be opened below it. */
export function ChartTable({ data }: { readonly data: ChartData }) {
  const { locale } = usePane();
  const words = chartWords(locale);
  const writers = data.columns.map(({ format }) => numberText(format ?? data.format, locale).full);
  const labels = labelTexts(data.labels, locale);
  return (
    <details class="pane-chart-numbers">
      <summary>{words.numbers}</summary>
      <div class="pane-scroll" role="group" aria-label={data.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{data.category ?? words.category}</th>
              {columnNames(data, words, locale).map((name, at) => <th key={at} scope="col">{name}</th>)}
            </tr>
          </thead>
          <tbody>
            {labels.map((label, row) => (
              <tr key={row}>
                <th scope="row">{label}</th>
                {data.columns.map(({ values }, at) => <td key={at} class="pane-number">{values[row] === undefined ? "" : writers[at]!(values[row])}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
