import { useEffect, useState } from "preact/hooks";
import { tabWords } from "../locale/course/tabs";
import { Waiting } from "./course/Waiting";
import { reasonOf } from "./error/watchErrors";
import type { ForecastPane } from "./forecast/ForecastPane";
import type { ForecastKit } from "./forecast/Kit";
import { usePane } from "./PaneContext";

type State = { readonly kind: "loading" } | { readonly kind: "failed"; readonly reason: string } | { readonly kind: "here"; readonly Opened: typeof ForecastPane };

/** The place of the forecast, whose script and words are loaded when somebody looks here. */
export function ForecastTab({ kit }: { readonly kit: ForecastKit }) {
  const { locale } = usePane();
  const [state, setState] = useState<State>({ kind: "loading" });
  const load = (): void => {
    setState({ kind: "loading" });
    import(/* webpackChunkName: "forecast-pane" */ "./forecast/ForecastPane").then(
      ({ ForecastPane: Opened }) => setState({ kind: "here", Opened }),
      (error: unknown) => setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  useEffect(load, []);
  if (state.kind === "here") return <state.Opened kit={kit} />;
  const { loadingForecast, failedForecast } = tabWords(locale);
  return <Waiting loading={loadingForecast} failure={state.kind === "failed" ? { sentence: failedForecast, reason: state.reason, onAgain: load } : undefined} />;
}
