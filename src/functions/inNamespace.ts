import type { AnyFunction } from "./defineFunction";

/** The function as it is typed in a build with a namespace: `CE.CHURNRATE`. Its id, help page and texts stay the same. */
export const inNamespace = (fn: AnyFunction, namespace: string | undefined): AnyFunction =>
  namespace ? { ...fn, typed: `${namespace}.${fn.id}` } : fn;
