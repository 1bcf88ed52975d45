import type { Package } from "./Package";

const RULE = "-".repeat(80);

/** The text of licences.txt: every package once, by name and version. Two versions of a package are two packages. */
export function listing(packages: readonly Package[]): string {
  const entries = new Map(packages.map((pkg) => [`${pkg.name} ${pkg.version}`, pkg]));
  // Sorted by code units: the file must not depend on the language of the machine.
  return [...entries.keys()].sort().map((title) => entry(title, entries.get(title)!)).join(`\n${RULE}\n\n`);
}

const entry = (title: string, { licence, author, texts }: Package): string =>
  `${[title, `Licence: ${licence}`, ...(texts.length ? ["", texts.join("\n\n")] : withoutText(author))].join("\n")}\n`;

/** A reader must be able to tell a package that brings no text from one whose text was lost. */
const withoutText = (author: string | undefined): string[] => [...(author ? [`Author: ${author}`] : []), "The package brings no licence text."];
