import { CellError, type Cell, type Grid } from "../../../src/cells/Cell";
import { call } from "../../../src/functions/call";
import { FUNCTIONS, functionById } from "../../../src/functions/catalogue";
import { formulaText } from "../../../src/functions/formulaText";
import { asGrid } from "../../../src/functions/shape";
import type { Locale } from "../../../src/locale/Locale";
import { mountPane, type PaneProps } from "../../../src/pane/mountPane";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";

/** Results of the examples without cells, by formula; every other formula gives 0. */
const RESULTS = new Map(FUNCTIONS.flatMap((fn) => fn.examples.map((example) => [formulaText(fn, example.args), asGrid(example.result as Cell | Grid)])));

interface Options {
  readonly locale: Locale;
  readonly theme: NonNullable<PaneProps["theme"]>;
  readonly outside?: boolean;
}

/** Shows the pane over a workbook in memory: B2 has an error of ours, C3 one of the workbook's. */
function startPane({ locale, theme, outside = false }: Options): void {
  const refused = call(functionById("CHURNRATE")!, [100, 20, 10])[0]![0]!;
  const workbook = memoryWorkbook({ cells: { B2: refused, C3: new CellError("#SPILL!"), D4: "mine" }, calculate: (formula) => RESULTS.get(formula) ?? [[0]] });
  const inside: Partial<PaneProps> = {
    workbook,
    explain: async ({ address }) => {
      const cell = workbook.cell(address);
      return cell instanceof CellError && cell.cause ? { fn: cell.cause.fn, error: cell } : undefined;
    },
  };
  const pane = mountPane(document.getElementById("pane")!, {
    locale,
    theme,
    helpUrl: (id, language) => `help/${language}/${id.toLowerCase()}.html`,
    onLocale: (chosen) => {
      document.documentElement.lang = chosen;
      pane.update({ locale: chosen });
    },
    ...(outside ? { embeddedUrl: "index.html" } : inside),
  });
  document.documentElement.lang = locale;
  window.memory = workbook;
}

declare global {
  interface Window {
    startPane: typeof startPane;
    memory: MemoryWorkbook;
  }
}
window.startPane = startPane;
