import type { Snapshot } from "../store/Snapshot";
import { formulasOf } from "./contentsOf";
import type { Dialect } from "./Dialect";
import { called } from "./formula/called";
import { ourId } from "./formula/ourId";
import type { GridBook } from "./grid/GridBook";
import { resourcesOf } from "./grid/resources";

/** Whether anything in a workbook calls a function of ours: a cell, a name, a rule for what may be typed or how it looks. */
export function usesOurs(snapshot: Snapshot, dialect: Dialect): boolean {
  const isOurs = (formula: string): boolean => [...called(formula)].some((name) => ourId(name, dialect) !== undefined);
  for (const sheet of Object.values(snapshot.sheets)) for (const formula of formulasOf(sheet)) if (isOurs(formula)) return true;
  const { names, validations, marks } = resourcesOf(snapshot as unknown as GridBook);
  const rules = textsIn([validations, marks]).filter((text) => text.startsWith("="));
  return [...Object.values(names).map(({ formulaOrRefString }) => formulaOrRefString), ...rules].some(isOurs);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
