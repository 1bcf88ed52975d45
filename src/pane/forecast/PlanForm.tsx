import { useId, useState } from "preact/hooks";
import { HORIZONS, MOST_AHEAD, TIME_UNITS, type TimeUnit } from "../../forecast/timeUnits";
import type { Forecast } from "./useForecast";
import { useWords } from "./useWords";

/** Unit of time and horizon, and the button that begins. Who does not want to wait need not. */
export function PlanForm({ forecast }: { readonly forecast: Forecast }) {
  const { words, fill } = useWords();
  const { plan, busy, made, choose } = forecast;
  const [typed, setTyped] = useState(String(plan.horizon));
  const [tried, setTried] = useState(false);
  const [unitId, horizonId, noteId] = [useId(), useId(), useId()];
  const wrong = !isHorizon(typed);
  const type = (text: string): void => {
    setTyped(text);
    choose(isHorizon(text) ? { ...plan, horizon: Number(text) } : plan);
  };
  const unit = (chosen: TimeUnit): void => {
    setTyped(String(HORIZONS[chosen]));
    choose({ unit: chosen, horizon: HORIZONS[chosen] });
  };
  const run = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (!wrong && busy === undefined) forecast.run();
  };
  return (
    <section class="pane-section">
      <h3>{words.plan.title}</h3>
      <form class="course-form" onSubmit={run} noValidate>
        <div class="forecast-pick">
          <label for={unitId}>{words.plan.unit}</label>
          <select id={unitId} class="pane-field pane-select" value={plan.unit} onChange={({ currentTarget: { value } }) => unit(value as TimeUnit)}>
            {(Object.keys(TIME_UNITS) as TimeUnit[]).map((name) => <option key={name} value={name}>{words.units[name].name}</option>)}
          </select>
        </div>
        <div class="forecast-pick">
          <label for={horizonId}>{words.plan.horizon}</label>
          <input id={horizonId} class="pane-field" type="text" inputMode="numeric" autocomplete="off" value={typed} aria-describedby={noteId} aria-invalid={tried && wrong} onInput={({ currentTarget: { value } }) => type(value)} />
        </div>
        <p id={noteId} class={tried && wrong ? "course-attention" : "pane-unseen"} role="status">{fill(words.plan.horizonNote, { most: MOST_AHEAD })}</p>
        <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={busy !== undefined}>{words.plan.run}</button>
        <p class={made ? "pane-unseen" : "pane-note"} role="status">{busy === "running" ? words.plan.running : made ? fill(words.result.ahead, { time: fill(words.units[plan.unit].time, { count: plan.horizon }) }) : ""}</p>
        {busy === "running" && <button type="button" class="pane-button course-light" onClick={forecast.leave}>{words.plan.leave}</button>}
      </form>
    </section>
  );
}

const isHorizon = (text: string): boolean => /^\s*\d+\s*$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_AHEAD;
