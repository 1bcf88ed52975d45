import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package whose code ships, with what it says of its licence. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As its package.json names it; undefined where it is silent. */
  readonly licence: string | undefined;
  readonly author: string | undefined;
  /** Licence and notice files, as they stand in the package. */
  readonly texts: readonly string[];
}

interface Declared {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
}

const TEXT = /licen[cs]e|copying|copyright|notice/i;
const CODE = /\.(?:[cm]?[jt]sx?|json|map)$/i;

export function readPackage(folder: string): Package {
  const declared = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Declared;
  const { name, version, author } = declared;
  return { name, version, licence: licenceOf(declared), author: typeof author === "object" ? author.name : author, texts: textsIn(folder) };
}

/** The field has had three shapes over the years; packages of each are still about. */
const licenceOf = ({ license, licenses }: Declared): string | undefined =>
  (typeof license === "object" ? license.type : license) ?? licenses?.map(({ type }) => type).join(" AND ");

const textsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name) && !CODE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n").trim())
    .filter((text) => text !== "");
