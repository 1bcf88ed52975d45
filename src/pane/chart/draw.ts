import { chartWords } from "../../locale/chart";
import type { Locale } from "../../locale/Locale";
import type { ChartData } from "./ChartData";
import { measureIn } from "./drawing/measure";
import type { Page } from "./drawing/Page";
import { bars } from "./kinds/bars";
import { bubble } from "./kinds/bubble";
import { control } from "./kinds/control";
import { dumbbell } from "./kinds/dumbbell";
import { funnel } from "./kinds/funnel";
import { heat } from "./kinds/heat";
import { intervals } from "./kinds/intervals";
import { lines } from "./kinds/lines";
import { pareto } from "./kinds/pareto";
import { quadrant } from "./kinds/quadrant";
import { radar } from "./kinds/radar";
import { stacked } from "./kinds/stacked";
import { tornado } from "./kinds/tornado";
import { waterfall } from "./kinds/waterfall";
import { columnNames, labelTexts } from "./names";
import { numberText } from "./numberText";

export interface Surroundings {
  readonly width: number;
  readonly locale: Locale;
  readonly fontFamily: string;
}

const KINDS: Readonly<Record<ChartData["kind"], (data: ChartData, page: Page) => SVGSVGElement>> = { bars, stacked, lines, waterfall, pareto, control, quadrant, intervals, heat, radar, funnel, bubble, dumbbell, tornado };

/** Draws a chart as wide as its place; its height follows from what it shows. */
export function draw(data: ChartData, { width, locale, fontFamily }: Surroundings): SVGSVGElement {
  const words = chartWords(locale);
  return KINDS[data.kind](data, {
    id: `chart-${data.id.replace(/\W/g, "-")}`,
    width,
    words,
    numbers: numberText(data.format, locale),
    shares: numberText("0%", locale),
    labels: labelTexts(data.labels, locale),
    names: columnNames(data, words, locale),
    measure: measureIn(fontFamily),
  });
}
