import type { Outlook } from "../../forecast/StudyRequest";
import type { TimeUnit } from "../../forecast/timeUnits";
import { useWords } from "./useWords";

interface Props {
  readonly matrix: Outlook["matrix"];
  readonly unit: TimeUnit;
}

/** P(alive) by how often somebody came back and how long they have been silent. The number stands in each cell; its ground only repeats it. */
export function AliveTable({ matrix: { age, frequencies, silences, alive }, unit }: Props) {
  const { words: { matrix: words, units }, fill, percent } = useWords();
  return (
    <section class="pane-section">
      <h3 id="forecast-alive">{words.title}</h3>
      <p class="pane-note">{fill(words.note, { time: fill(units[unit].time, { count: Math.round(age) }) })}</p>
      <div class="pane-scroll forecast-matrix" role="group" aria-labelledby="forecast-alive" tabIndex={0}>
        <table>
          <thead>
            <tr><th rowSpan={2} scope="col">{words.rows}</th><th colSpan={silences.length} scope="colgroup">{units[unit].sinceLast}</th></tr>
            <tr>{silences.map((silence) => <th key={silence} scope="col">{silence}</th>)}</tr>
          </thead>
          <tbody>
            {frequencies.map((frequency, row) => (
              <tr key={frequency}>
                <th scope="row">{frequency}</th>
                {alive[row]!.map((share, at) => <td key={silences[at]} class="pane-number" style={{ "--heat": share }}>{share < 0.01 ? words.little : percent(share)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
