import { isBlank } from "../../cells/Cell";
import type { Data, Filled, Rule } from "../Step";
import { CONTROL, KINDS } from "./lossCounts";

/** A customer is lost once; whoever came back and left again is written with the date. */
export const customerTwice = (breaks: Data): Rule => ({
  id: "customerTwice", weight: "essential", reads: ["customer"], breaks,
  find: (filled) => {
    const names = filled.cells("customer");
    const row = names.findIndex((name, at) => !isBlank(name) && names.indexOf(name) < at);
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** Each cell of the table holds how often its kind and its control meet in the register. */
export const miscounted = (breaks: Data): Rule => ({
  id: "miscounted", weight: "essential", reads: ["kind", "control", "counts"], breaks,
  find: (filled) => {
    const counts = filled.cells("counts");
    const at = counts.findIndex((count, place) => count !== metIn(filled, KINDS[Math.floor(place / CONTROL.length)]!, CONTROL[place % CONTROL.length]!));
    return at < 0 ? undefined : { row: Math.floor(at / CONTROL.length) + 1, data: { column: (at % CONTROL.length) + 1 } };
  },
});

function metIn(filled: Filled, kind: string, control: string): number {
  const controls = filled.cells("control");
  return filled.cells("kind").filter((each, row) => each === kind && controls[row] === control).length;
}

/** Typed counts stay as they are when the register grows. */
export const typedCounts = (breaks: Data): Rule => ({
  id: "typedCounts", weight: "actionable", reads: ["counts"], breaks,
  // A formula in the corner may spill over the whole table.
  find: (filled) => (filled.formulas("counts")[0] ? undefined : {}),
});

/** What can be controlled is somebody's task, with a date. */
export const nobodyActs = (breaks: Data): Rule => ({
  id: "nobodyActs", weight: "actionable", reads: ["control", "owner", "due"], breaks,
  find: (filled) => {
    const [owners, dates] = [filled.cells("owner"), filled.cells("due")];
    const row = filled.cells("control").findIndex((control, at) => (control === "yes" || control === "partly") && (isBlank(owners[at] ?? null) || isBlank(dates[at] ?? null)));
    return row < 0 ? undefined : { row: row + 1 };
  },
});

/** More than half natural: either a special market, or a convenient drawer. */
export const mostlyNatural = (breaks: Data): Rule => ({
  id: "mostlyNatural", weight: "informative", reads: ["kind"], breaks,
  find: (filled) => {
    const kinds = filled.cells("kind").filter((kind) => !isBlank(kind));
    const natural = kinds.filter((kind) => kind === "natural").length;
    return natural > kinds.length / 2 ? { data: { count: natural, total: kinds.length } } : undefined;
  },
});
