import type { Package } from "./Package";

/** Why these packages must not ship, a sentence for each; none where all may. */
export const objections = (packages: readonly Package[], copyleft: RegExp): string[] =>
  packages.flatMap(({ name, version, licence }) => {
    if (!licence || licence === "UNLICENSED") return [`${name} ${version} has no licence, so it must not ship`];
    return copyleft.test(licence) ? [`${name} ${version} has the licence ${licence}, which must not ship`] : [];
  });
