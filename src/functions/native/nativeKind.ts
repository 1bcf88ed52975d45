import type { AnyFunction } from "../defineFunction";
import { holdsLambda } from "./inlineCall";
import { onOneLine } from "./text";

/** How a function is handed on: as a formula without any LAMBDA, as a formula or a name with one, or as its value. */
export type NativeKind = "inline" | "lambda" | "value";

export function nativeKind({ native }: Pick<AnyFunction, "native">): NativeKind {
  if (typeof native !== "string") return "value";
  return holdsLambda(onOneLine(native)) ? "lambda" : "inline";
}
