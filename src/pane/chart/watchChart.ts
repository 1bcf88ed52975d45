import type { Chart } from "../../workbook/Chart";
import type { Stop, Workbook } from "../../workbook/Workbook";
import { reasonOf } from "../error/watchErrors";
import type { ChartData } from "./ChartData";
import { readChart } from "./readChart";

/** What there is to show: numbers, cells still blank, or why there is nothing. */
export type Shown = { readonly kind: "data"; readonly data: ChartData } | { readonly kind: "empty" } | { readonly kind: "failed"; readonly reason: string };

/** Long enough that somebody who types never waits for a chart. */
const QUIET = 200;

/** Tells what a chart shows, now and after each change: formulas may bring it from any sheet. Of overlapping readings the latest wins. */
export function watchChart(workbook: Workbook, sheet: string, chart: Chart, tell: (shown: Shown) => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async (): Promise<void> => {
    const ticket = ++latest;
    const shown = await show(workbook, sheet, chart).catch((error: unknown): Shown => ({ kind: "failed", reason: reasonOf(error) }));
    if (ticket === latest) tell(shown);
  };
  const stop = workbook.calculation.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET);
  });
  void look();
  return () => {
    clearTimeout(timer);
    latest++;
    stop();
  };
}

async function show(workbook: Workbook, sheet: string, chart: Chart): Promise<Shown> {
  await workbook.calculation.settled();
  const data = await readChart(workbook, sheet, chart);
  return data === "empty" ? { kind: "empty" } : { kind: "data", data };
}
