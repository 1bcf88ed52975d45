import { functionById } from "../../functions/catalogue";

/** What stands in front of a function's name that does not belong there: where it came from. */
export type Before =
  /** `_xldudf_`: Excel writes it for a function of an add-in that it does not know. */
  | { readonly kind: "unloaded" }
  /** `_xlfn.` and its like: written into a file by a program that did not know the function. */
  | { readonly kind: "file" }
  /** `[1]!`, `'C:\…\x.xll'!`: another workbook, or an add-in that is a file. */
  | { readonly kind: "path" }
  /** Another namespace than this build's. */
  | { readonly kind: "namespace"; readonly name: string }
  /** None, where this build has one. */
  | { readonly kind: "bare"; readonly name: string };

export interface OwnName {
  readonly id: string;
  readonly before: readonly Before[];
}

const FILE = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;
const UNLOADED = /^_xldudf_/i;

/** The function of ours that a name means, with what stands wrongly in front of it; undefined for all other functions, `MYLTV` among them. */
export function ownName(name: string, namespace: string | undefined): OwnName | undefined {
  const behindPath = name.slice(name.lastIndexOf("!") + 1);
  const behindFile = behindPath.replace(FILE, "");
  const bare = behindFile.replace(UNLOADED, "");
  const unloaded = bare !== behindFile;
  // There Excel writes the point behind the namespace as a line.
  const end = Math.max(bare.lastIndexOf("."), unloaded ? bare.lastIndexOf("_") : -1);
  const id = functionById(bare.slice(end + 1))?.id;
  if (id === undefined) return undefined;
  const before: Before[] = [];
  if (behindPath !== name) before.push({ kind: "path" });
  if (behindFile !== behindPath) before.push({ kind: "file" });
  if (unloaded) before.push({ kind: "unloaded" });
  else before.push(...namespaceBefore(bare.slice(0, Math.max(end, 0)), namespace));
  return { id, before };
}

function namespaceBefore(found: string, namespace = ""): readonly Before[] {
  if (found.toLowerCase() === namespace.toLowerCase()) return [];
  return [found === "" ? { kind: "bare", name: namespace } : { kind: "namespace", name: found }];
}
