import type { Cell } from "../../../../src/cells/Cell";
import { shopOrders } from "../../../../src/embedded/sample/shop";
import { study } from "../../../../src/forecast/study";
import type { Locale } from "../../../../src/locale/Locale";
import { mountPane, type MountedPane, type PaneProps } from "../../../../src/pane/mountPane";
import { memoryWorkbook, type MemoryWorkbook } from "../../../support/memoryWorkbook";

export interface Options {
  readonly locale: Locale;
  readonly theme: NonNullable<PaneProps["theme"]>;
  /** Everybody buys once: there is no forecast. */
  readonly once?: boolean;
  /** A date that is text stands in row 5. */
  readonly slip?: boolean;
}

/** Shows the pane with the forecast over a workbook in memory, with the orders of the sample shop in A1:C…. What was there before goes. */
function startForecast({ locale, theme, once = false, slip = false }: Options): void {
  window.mounted?.unmount();
  const orders = once ? [...new Map(shopOrders().map((order) => [order.customer, order])).values()].slice(0, 40) : shopOrders();
  const rows: Cell[][] = [["Customer", "Date", "Amount"], ...orders.map(({ customer, date, amount }) => [customer, date, amount])];
  if (slip) rows[4]![1] = "12.03.2024";
  const workbook = memoryWorkbook({ cells: Object.fromEntries(rows.flatMap((row, at) => row.map((cell, column) => [`${"ABC"[column]}${at + 1}`, cell]))) });
  const held = { holds: false, release: (): void => undefined, failure: undefined as string | undefined };
  window.mounted = mountPane(document.getElementById("pane")!, {
    workbook,
    locale,
    theme,
    helpUrl: (id, language) => `help/${language}/${id.toLowerCase()}.html`,
    onLocale: (chosen) => window.mounted?.update({ locale: chosen }),
    forecast: {
      study: async (request) => {
        if (held.failure) throw new Error(held.failure);
        if (held.holds) await new Promise<void>((done) => void (held.release = done));
        return study(structuredClone(request));
      },
      insert: (sheet, layout) => workbook.layouts.add(sheet, layout),
    },
  });
  document.documentElement.lang = locale;
  Object.assign(window, { memory: workbook, held });
}

declare global {
  interface Window {
    startForecast: typeof startForecast;
    mounted: MountedPane | undefined;
    memory: MemoryWorkbook;
    held: { holds: boolean; release(): void; failure: string | undefined };
  }
}
window.startForecast = startForecast;
