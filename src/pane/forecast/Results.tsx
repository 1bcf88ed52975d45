import { checksOf } from "../../forecast/checks";
import { AliveTable } from "./AliveTable";
import { Checks } from "./Checks";
import { HoldoutTable } from "./HoldoutTable";
import { InsertSheet } from "./InsertSheet";
import type { ForecastKit } from "./Kit";
import { Parameters } from "./Parameters";
import { TrackingChart } from "./TrackingChart";
import type { Made } from "./useForecast";
import { useWords } from "./useWords";

interface Props {
  readonly made: Made;
  readonly kit: ForecastKit;
}

/** What the purchases say, how far to trust it, and the ways to look closer. */
export function Results({ made, kit }: Props) {
  const { words } = useWords();
  const { study, unit } = made;
  const { outlook, tracking, customers } = study;
  return (
    <>
      <section class="pane-section">
        <h3>{words.result.title}</h3>
        {outlook ? <Ahead made={made} outlook={outlook} /> : <p class="course-attention">{words.result.none}</p>}
      </section>
      <Checks checks={checksOf(study)} study={study} />
      {customers > 0 && <InsertSheet made={made} kit={kit} />}
      <HoldoutTable study={study} />
      {tracking && tracking.actual.length > 1 && <TrackingChart tracking={tracking} unit={unit} cut={study.cut} />}
      {outlook && outlook.matrix.frequencies.length > 0 && <AliveTable matrix={outlook.matrix} unit={unit} />}
      <Parameters study={study} />
    </>
  );
}

interface AheadProps {
  readonly made: Made;
  readonly outlook: NonNullable<Made["study"]["outlook"]>;
}
function Ahead({ made: { study, unit, horizon }, outlook: { alive, purchases, value } }: AheadProps) {
  const { words, fill, count } = useWords();
  const figures = [
    [words.result.purchases, count(purchases)],
    [words.result.alive, fill(words.result.ofAll, { alive: count(alive), all: count(study.customers) })],
    ...(value === undefined ? [] : [[words.result.value, count(value)]]),
  ] as const;
  return (
    <table class="forecast-figures">
      <caption>{fill(words.result.ahead, { time: fill(words.units[unit].time, { count: horizon }) })}</caption>
      <tbody>{figures.map(([name, figure]) => <tr key={name}><th scope="row">{name}</th><td>{figure}</td></tr>)}</tbody>
    </table>
  );
}
