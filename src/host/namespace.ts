import type { Workbook } from "../workbook/Workbook";

/** Put in by the build: empty, or the namespace before the functions' names. */
declare const NAMESPACE: string;

export const namespace: string | undefined = NAMESPACE || undefined;

/** A formula with the names of our functions as they read without the namespace: so the formula engine knows them. */
export const plainNames = (formula: string, prefix: string | undefined): string =>
  prefix ? formula.replace(new RegExp(`\\b${prefix.replaceAll(".", "\\.")}\\.(?=[A-Z][A-Z0-9_]*\\()`, "gi"), "") : formula;

/** The workbook whose formulas are read so, those of cells and those that names stand for. */
export function withoutNamespace(workbook: Workbook, prefix: string | undefined): Workbook {
  if (!prefix) return workbook;
  const ofCells: Workbook["cells"]["formulas"] = async (place) => (await workbook.cells.formulas(place)).map((row) => row.map((formula) => plainNames(formula, prefix)));
  const ofNames: Workbook["names"]["formulas"] = async () => (await workbook.names.formulas()).map(({ name, formula }) => ({ name, formula: plainNames(formula, prefix) }));
  return { ...workbook, cells: replaced(workbook.cells, { formulas: ofCells }), names: replaced(workbook.names, { formulas: ofNames }) };
}

/** The same object but for some of its methods. */
const replaced = <T extends object>(whole: T, some: Partial<T>): T => Object.assign(Object.create(whole) as T, some);
