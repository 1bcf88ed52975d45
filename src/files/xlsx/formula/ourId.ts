import type { Dialect } from "../Dialect";

/** The id of the function of ours that a formula calls by this name; undefined where it is none of ours. */
export function ourId(name: string, { functions, namespace }: Dialect): string | undefined {
  const capitals = name.toUpperCase();
  const id = namespace && capitals.startsWith(`${namespace.toUpperCase()}.`) ? capitals.slice(namespace.length + 1) : capitals;
  return functions.has(id) ? id : undefined;
}
