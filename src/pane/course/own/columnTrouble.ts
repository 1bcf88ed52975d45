import type { OwnTable } from "../../../course/own/OwnTable";
import type { OwnColumn } from "../../../course/Step";

export type ColumnTrouble = { readonly kind: "missing"; readonly columns: readonly string[] } | { readonly kind: "twice"; readonly header: string };

/** Why a table cannot be checked yet: columns that are needed are not picked, or one is picked for two. */
export function columnTrouble(columns: readonly OwnColumn[], { columns: picked, headers }: OwnTable): ColumnTrouble | undefined {
  const missing = columns.filter(({ id, optional }) => !optional && picked[id] === undefined).map(({ id }) => id);
  if (missing.length > 0) return { kind: "missing", columns: missing };
  const used = columns.flatMap(({ id }) => (picked[id] === undefined ? [] : [picked[id]]));
  const twice = used.find((at, order) => used.indexOf(at) < order);
  return twice === undefined ? undefined : { kind: "twice", header: headers[twice] ?? String(twice + 1) };
}
