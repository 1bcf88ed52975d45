import type { Package } from "./Package";

/** Why these packages must not ship, a sentence for each; none where all may. */
export const objections = (packages: readonly Package[], copyleft: RegExp): string[] =>
  packages.flatMap(({ name, version, licence }) => {
    if (!licence || licence === "UNLICENSED") return [`${name} ${version} has no licence, so it must not ship`];
    return choices(licence).every((choice) => copyleft.test(choice)) ? [`${name} ${version} has the licence ${licence}, which must not ship`] : [];
  });

/** A package may leave us the choice: `(MIT OR GPL-3.0-or-later)`. What is put together in further brackets is taken as one. */
function choices(licence: string): readonly string[] {
  const inside = licence.replace(/^\((.*)\)$/, "$1");
  return /[()]/.test(inside) ? [licence] : inside.split(/\s+OR\s+/);
}
