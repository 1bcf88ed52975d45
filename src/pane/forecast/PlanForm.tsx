import { useId, useState } from "preact/hooks";
import { HORIZONS, MOST_AHEAD, TIME_UNITS, type TimeUnit } from "../../forecast/timeUnits";
import { PlanField } from "./PlanField";
import { horizonIn, percentIn } from "./typedPlan";
import type { Forecast } from "./useForecast";
import { useWords } from "./useWords";

/** Unit of time, horizon and discount, and the button that begins. Who does not want to wait need not. */
export function PlanForm({ forecast }: { readonly forecast: Forecast }) {
  const { locale, words, fill } = useWords();
  const { plan, busy, made, choose } = forecast;
  const [typed, setTyped] = useState({ horizon: String(plan.horizon), discount: new Intl.NumberFormat(locale).format(100 * plan.discount) });
  const [tried, setTried] = useState(false);
  const unitId = useId();
  const [horizon, discount] = [horizonIn(typed.horizon), percentIn(typed.discount)];
  const wrong = horizon === undefined || discount === undefined;
  const type = (changed: Partial<typeof typed>): void => {
    const now = { ...typed, ...changed };
    setTyped(now);
    choose({ ...plan, horizon: horizonIn(now.horizon) ?? plan.horizon, discount: percentIn(now.discount) ?? plan.discount });
  };
  const unit = (chosen: TimeUnit): void => {
    setTyped({ ...typed, horizon: String(HORIZONS[chosen]) });
    choose({ ...plan, unit: chosen, horizon: HORIZONS[chosen] });
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
        <PlanField label={words.plan.horizon} note={fill(words.plan.horizonNote, { most: MOST_AHEAD })} typed={typed.horizon} wrong={tried && horizon === undefined} inputMode="numeric" onType={(text) => type({ horizon: text })} />
        <PlanField label={words.plan.discount} note={words.plan.discountNote} typed={typed.discount} wrong={tried && discount === undefined} inputMode="decimal" onType={(text) => type({ discount: text })} />
        <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={busy !== undefined}>{words.plan.run}</button>
        <p class={made ? "pane-unseen" : "pane-note"} role="status">{busy === "running" ? words.plan.running : made ? fill(words.result.ahead, { time: fill(words.units[plan.unit].time, { count: plan.horizon }) }) : ""}</p>
        {busy === "running" && <button type="button" class="pane-button course-light" onClick={forecast.leave}>{words.plan.leave}</button>}
      </form>
    </section>
  );
}
