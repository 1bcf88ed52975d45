import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Argument } from "../functions/shape";
import { readReference } from "./readReference";
import { fromArray, fromValue } from "./values";

/**
 * An argument from the engine. A reference arrives as an array, even to one blank cell; what is left out (`F(1,,2)`) arrives as a
 * bare null. The difference matters: a blank cell is `[[null]]`, an argument left out is undefined. (Only MAP and its kin hand a
 * blank cell on as a bare null, too.)
 */
export function fromEngine(variant: FunctionVariantType): Argument {
  if (variant.isReferenceObject()) return readReference(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return fromArray(value as ArrayValueObject);
  return value.isNull() ? undefined : fromValue(value);
}
