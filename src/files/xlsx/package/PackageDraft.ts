import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Parts } from "../Parts";
import { document, element } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package that is being made: its parts, and the two lists that have to name each of them. */
export class PackageDraft {
  private readonly parts: Record<string, Uint8Array>;

  constructor(zip: Uint8Array) {
    // Folders are named, too, and are no parts.
    this.parts = unzipSync(zip, { filter: ({ name }) => !name.endsWith("/") });
  }

  text(path: string): string {
    const part = this.parts[path];
    if (!part) throw new Error(`the package holds no ${path}`);
    return strFromU8(part);
  }

  change(path: string, change: (text: string) => string): void {
    this.parts[path] = strToU8(change(this.text(path)));
  }

  /** Adds a part that belongs to another one, and gives the id by which that one knows it. */
  add(path: string, root: string, { contentType, of, type }: { readonly contentType: string; readonly of: string; readonly type: string }): string {
    this.parts[path] = strToU8(document(root));
    this.change("[Content_Types].xml", (types) => before(types, "</Types>", element("Override", { PartName: `/${path}`, ContentType: contentType })));
    return this.relate(of, type, `/${path}`);
  }

  /** Always the same bytes for the same parts and time. */
  zipped(time: Date): Uint8Array {
    return zipSync(this.parts, { mtime: time, level: 6 });
  }

  private relate(path: string, type: string, target: string): string {
    const list = path.replace(/([^/]+)$/, "_rels/$1.rels");
    this.parts[list] ??= strToU8(document(`<Relationships xmlns="${RELATIONS}"></Relationships>`));
    const id = `rIdMore${(this.text(list).match(/<Relationship /g) ?? []).length + 1}`;
    this.change(list, (relations) => before(relations, "</Relationships>", element("Relationship", { Id: id, Type: `${OFFICE}/${type}`, Target: target })));
    return id;
  }
}

/** Puts XML in before the first of some tags. */
export function before(xml: string, tag: string | RegExp, added: string): string {
  const at = typeof tag === "string" ? xml.lastIndexOf(tag) : xml.search(tag);
  if (at < 0) throw new Error(`there is no ${String(tag)}`);
  return xml.slice(0, at) + added + xml.slice(at);
}

export const partsOf = (zip: Uint8Array): Parts => unzipSync(zip);
