import type { PackageReader } from "../../package/PackageReader";
import { childrenOf } from "../../package/readXml";

/** What a file says of itself that people have written: times, counts and the name of the program are not theirs. */
const CORE: ReadonlySet<string> = new Set(["title", "subject", "creator", "keywords", "description", "category", "contentStatus", "lastModifiedBy"]);
const EXTENDED: ReadonlySet<string> = new Set(["Company", "Manager", "HyperlinkBase"]);
/** What libraries write where there is no author. */
const NOBODY: ReadonlySet<string> = new Set(["", "Unknown"]);

/** How many properties of a file would be lost. */
export function propertiesIn(reader: PackageReader): number {
  const filled = (type: string, names: ReadonlySet<string>): number => (reader.root(reader.related("", type))?.children ?? []).filter(({ name, text }) => names.has(name) && !NOBODY.has(text.trim())).length;
  return filled("core-properties", CORE) + filled("extended-properties", EXTENDED) + childrenOf(reader.root(reader.related("", "custom-properties")), "property").length;
}
