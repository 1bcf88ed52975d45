import { strFromU8 } from "fflate";
import type { Parts } from "../Parts";
import { childrenOf, readRoot, type Element } from "./readXml";

/** A part that another one names. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly type: string;
  /** Path of the part; an address where it lies outside of the package. */
  readonly target: string;
  readonly outside: boolean;
}

/** Reads parts, and finds those that belong to one. */
export class PackageReader {
  constructor(private readonly parts: Parts) {}

  text(path: string): string | undefined {
    const part = this.parts[path];
    return part && decoded(part);
  }

  root(path: string | undefined): Element | undefined {
    const text = path === undefined ? undefined : this.text(path);
    return text === undefined ? undefined : readRoot(text);
  }

  /** Of a part, or of the package where the path is empty. */
  relations(path: string): readonly Relation[] {
    const list = this.root(path.replace(/([^/]*)$/, "_rels/$1.rels"));
    return childrenOf(list, "Relationship").map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
      const outside = TargetMode === "External";
      return { id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: outside ? Target : resolved(path, Target), outside };
    });
  }

  related(path: string, type: string): string | undefined {
    return this.relations(path).find((relation) => relation.type === type && !relation.outside)?.target;
  }
}

/** A target is meant from the folder of the part that names it. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** XML comes as UTF-8, now and then as UTF-16. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, "");
}
