import { useMemo } from "preact/hooks";
import { showCell } from "../../functions/showCell";
import type { Study } from "../../forecast/StudyRequest";
import type { TimeUnit } from "../../forecast/timeUnits";
import { ChartTable } from "../chart/ChartTable";
import { Drawing } from "../chart/Drawing";
import "../chart/chart.css";
import { trackingData } from "./trackingData";
import { useWords } from "./useWords";

interface Props {
  readonly tracking: NonNullable<Study["tracking"]>;
  readonly unit: TimeUnit;
  readonly cut: number;
}

/** Predicted against actual, with the numbers in a table below. */
export function TrackingChart({ tracking, unit, cut }: Props) {
  const { locale, words, fill } = useWords();
  const data = useMemo(() => trackingData(tracking, { words: words.tracking, alt: words.tracking.alt }), [tracking, locale]);
  return (
    <figure class="pane-chart">
      <figcaption>
        <h3>{data.title}</h3>
        <p class="pane-note">{fill(words.tracking.note, { axis: words.units[unit].sinceFirst, day: showCell(cut, "date", locale) })}</p>
      </figcaption>
      <Drawing data={data} />
      <ChartTable data={data} />
    </figure>
  );
}
