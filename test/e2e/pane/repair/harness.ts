import { h, render } from "preact";
import { ownFormulas } from "../../../../src/audit/own/ownFormulas";
import { mixedReadings } from "../../../../src/audit/readings/mixedReadings";
import { common, parseAddress } from "../../../../src/cells/address";
import { CellError, type Grid } from "../../../../src/cells/Cell";
import type { Locale } from "../../../../src/locale/Locale";
import type { AuditKit } from "../../../../src/pane/audit/Kit";
import { MixedReadings } from "../../../../src/pane/audit/readings/MixedReadings";
import { mountPane, type MountedPane, type PaneProps } from "../../../../src/pane/mountPane";
import { PaneContext } from "../../../../src/pane/PaneContext";
import type { Workbook } from "../../../../src/workbook/Workbook";
import { memoryWorkbook, type MemoryWorkbook } from "../../../support/memoryWorkbook";

export interface Options {
  readonly locale: Locale;
  readonly theme: NonNullable<PaneProps["theme"]>;
  readonly formulas: Readonly<Record<string, string>>;
  /** A cell that lets nobody write. */
  readonly locked?: string;
  readonly namespace?: string;
}

/** Whatever is written as this build writes it has a value. */
const calculate = (formula: string): Grid => {
  if (!/[_.!@][A-Z]+\(/.test(formula)) return [[0.0667]];
  return [[formula.startsWith("=IFERROR(") ? 0 : new CellError("#NAME?")]];
};

async function bookOf({ formulas, locked }: Options): Promise<{ workbook: Workbook; memory: MemoryWorkbook }> {
  const memory = memoryWorkbook({ calculate });
  for (const [address, formula] of Object.entries(formulas)) await memory.cells.writeFormulas({ sheet: "Sheet1", address }, [[formula]]);
  const writeFormulas: Workbook["cells"]["writeFormulas"] = async (place, block) => {
    if (locked !== undefined && common(parseAddress(place.address), parseAddress(locked))) throw new Error(`${locked} is protected`);
    await memory.cells.writeFormulas(place, block);
  };
  return { workbook: { ...memory, cells: { ...memory.cells, writeFormulas } }, memory };
}
const kitOf = (workbook: Workbook): AuditKit => ({
  workbook,
  engine: () => Promise.reject(new Error("nobody explains here")),
  aside: () => Promise.reject(new Error("nothing takes long here")),
  now: () => new Date(0),
});
const helpUrl = (id: string, locale: Locale): string => `help/${locale}/${id.toLowerCase()}.html`;
const root = (): HTMLElement => document.getElementById("pane")!;

/** Shows the pane with the audit over a workbook in memory. What was there before goes. */
async function startRepair(options: Options): Promise<void> {
  render(null, root());
  const { workbook, memory } = await bookOf(options);
  window.mounted = mountPane(root(), { workbook, locale: options.locale, theme: options.theme, helpUrl, audit: kitOf(workbook), ...(options.namespace !== undefined && { namespace: options.namespace }) });
  document.documentElement.lang = options.locale;
  window.memory = memory;
}

/** Shows the mixed readings of a workbook in memory alone. */
async function startReadings(options: Options): Promise<void> {
  render(null, root());
  const { workbook, memory } = await bookOf(options);
  const mixed = await mixedReadings(workbook, await ownFormulas(workbook, { kind: "workbook" }));
  const { locale, theme } = options;
  const shown = h(MixedReadings, { mixed });
  render(h(PaneContext.Provider, { value: { workbook, locale, namespace: undefined, insert: undefined, helpUrl } }, h("div", { class: "pane audit", lang: locale, "data-theme": theme }, h("h1", { class: "pane-unseen" }, "Audit"), h("h2", { class: "pane-name" }, "Freeze"), shown)), root());
  document.documentElement.lang = locale;
  window.memory = memory;
}

declare global {
  interface Window {
    startRepair: typeof startRepair;
    startReadings: typeof startReadings;
    mounted: MountedPane | undefined;
    memory: MemoryWorkbook;
  }
}
Object.assign(window, { startRepair, startReadings });
