import type { Study } from "../../forecast/StudyRequest";
import type { ForecastWords } from "../../locale/forecast";
import type { ChartData, Value } from "../chart/ChartData";

/** As many points as a narrow pane can tell apart. */
const POINTS = 20;

interface Texts {
  readonly words: ForecastWords["tracking"];
  readonly alt: string;
}

/**
 * The curves as a chart: what was made, and the model in two colours, before the cut and after it. At the last point before the
 * cut both have a value, so that they meet.
 */
export function trackingData({ actual, predicted, cut }: NonNullable<Study["tracking"]>, { words, alt }: Texts): ChartData {
  const every = Math.ceil(actual.length / POINTS);
  const shown = Array.from(actual, (_, at) => at + 1).filter((unit) => unit % every === 0 || unit === actual.length);
  const meet = shown.filter((unit) => unit <= cut).at(-1) ?? 0;
  const values = (list: Float64Array, is: (unit: number) => boolean): Value[] => shown.map((unit) => (is(unit) ? list[unit - 1] : undefined));
  return {
    id: "tracking", kind: "lines", title: words.title, alt, format: "#,##0", labels: shown,
    columns: [
      { name: words.actual, values: values(actual, () => true) },
      { name: words.calibrated, values: values(predicted, (unit) => unit <= meet) },
      { name: words.ahead, values: values(predicted, (unit) => unit >= meet) },
    ],
  };
}
