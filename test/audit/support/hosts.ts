import { excelWorkbook } from "../../../src/workbook/excel";
import type { Workbook } from "../../../src/workbook/Workbook";
import { installExcel } from "../../excel/excelDouble";
import { headlessGrid } from "../../support/headlessGrid";

interface Host {
  readonly workbook: Workbook;
  dispose(): void;
}

/** Both programs that show a workbook, each with one empty sheet. */
export const HOSTS: readonly (readonly [name: string, open: () => Host])[] = [
  ["the grid", headlessGrid],
  ["Excel", () => {
    const excel = installExcel();
    return { workbook: excelWorkbook, dispose: () => excel.uninstall() };
  }],
];

/** The workbook in a program that refuses layouts which touch a cell, after it has written half of them: one batch of requests is not undone by its failure. */
export function refusing(workbook: Workbook, sheet: string, address: string): Workbook {
  const lay: Workbook["layouts"]["lay"] = async (name, layout) => {
    const touches = name === sheet && [...(layout.formulas ?? []), ...(layout.values ?? [])].some((block) => block.address === address);
    if (!touches) return workbook.layouts.lay(name, layout);
    const { values = [] } = layout;
    await workbook.layouts.lay(name, { values: values.filter((block) => block.address !== address) });
    throw new Error("the cell is protected");
  };
  return { ...workbook, layouts: { add: (name, layout) => workbook.layouts.add(name, layout), lay } };
}
