import { childrenOf, readRoot, type Element } from "../package/readXml";
import type { Parts } from "../Parts";
import { refuse } from "./Refusal";

/** What may stand elsewhere: nothing follows a link by itself, and pictures from elsewhere are left out without being fetched. */
const HARMLESS: ReadonlySet<string> = new Set(["hyperlink", "image"]);

/** Refuses a package that takes values or objects from other files, or from other programs by commands. */
export function checkRelations(parts: Parts): void {
  const relations = Object.entries(parts).flatMap(([path, part]) => (path.endsWith(".rels") ? childrenOf(readRoot(textOf(part)), "Relationship") : []));
  for (const { attributes } of relations) {
    if (attributes["TargetMode"] === "External" && !HARMLESS.has(kindOf(attributes))) refuse({ kind: "externalLinks", first: fileName(attributes["Target"] ?? "") });
  }
  for (const [path, part] of Object.entries(parts)) if (/^xl\/externalLinks\/[^/]+\.xml$/i.test(path)) checkLink(readRoot(textOf(part)));
}

function checkLink(link: Element): void {
  const command = link.children.find(({ name }) => name === "ddeLink");
  if (command) refuse({ kind: "commands", first: `${command.attributes["ddeService"] ?? ""}|${command.attributes["ddeTopic"] ?? ""}` });
  refuse({ kind: "externalLinks", first: "" });
}

const kindOf = (attributes: Element["attributes"]): string => attributes["Type"]?.split("/").at(-1) ?? "";

/** Without the folders it lies in: these are nobody's business, and long. */
const fileName = (target: string): string => target.split(/[\\/]/).at(-1) ?? target;

const textOf = (part: Uint8Array): string => new TextDecoder().decode(part);
