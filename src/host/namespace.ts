import type { Workbook } from "../workbook/Workbook";

/** Put in by the build: empty, or the namespace before the functions' names. */
declare const NAMESPACE: string;

export const namespace: string | undefined = NAMESPACE || undefined;

/** The workbook with formulas as they read without the namespace: so the formula engine knows the functions. */
export function withoutNamespace(workbook: Workbook, prefix: string | undefined): Workbook {
  if (!prefix) return workbook;
  const pattern = new RegExp(`\\b${prefix.replaceAll(".", "\\.")}\\.(?=[A-Z][A-Z0-9_]*\\()`, "gi");
  const formulas: Workbook["cells"]["formulas"] = async (place) => (await workbook.cells.formulas(place)).map((row) => row.map((formula) => formula.replace(pattern, "")));
  return { ...workbook, cells: Object.assign(Object.create(workbook.cells) as Workbook["cells"], { formulas }) };
}
