import { RangeField } from "../parts/RangeField";
import "../course/course.css";
import "./forecast.css";
import type { ForecastKit } from "./Kit";
import { PlanForm } from "./PlanForm";
import { Purchases } from "./Purchases";
import { Results } from "./Results";
import { useForecast } from "./useForecast";
import { useWords } from "./useWords";

/** The forecast on one page: point at purchases, confirm the columns, see what they say and how far to trust it, keep it as formulas. */
export function ForecastPane({ kit }: { readonly kit: ForecastKit }) {
  const { words, fill } = useWords();
  const forecast = useForecast(kit);
  const { source, log, made, busy, failure, nothing } = forecast;
  const said = busy === "reading" ? words.source.reading : nothing !== undefined ? fill(words.source.nothing, { reference: nothing }) : "";
  return (
    <article class="forecast">
      <h2 class="pane-name">{words.title}</h2>
      <p class="pane-lead">{words.lead}</p>
      <section class="pane-section">
        <h3>{words.source.title}</h3>
        {source ? <Purchases source={source} forecast={forecast} /> : <RangeField words={{ ...words.source, failed: words.failed }} busy={busy !== undefined} onUse={forecast.read} />}
        <p class={nothing === undefined ? "pane-note" : "course-attention"} role="status">{said}</p>
      </section>
      {log && <PlanForm forecast={forecast} />}
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
      {made && <Results made={made} kit={kit} />}
    </article>
  );
}
