import { OfficeError } from "./OfficeError";

/** Properties that were set, by their path: `font.bold`. */
export type Properties = Map<string, unknown>;

/** Whether a value may be set. */
export type Allows = (value: unknown) => boolean;

/** What may be set, by property; a part with properties of its own is a part here too. */
export interface Parts {
  readonly [property: string]: Allows | Parts;
}

/** Waits for the batch, and then sets a property. */
export type Set = (path: string, value: unknown, allows: Allows) => void;

/**
 * An object of Office.js of which the product only sets properties, one by one or several by `set`. It knows no others,
 * takes no value of another kind, and gives none back, as nothing of it is ever loaded.
 */
export function settable(parts: Parts, set: Set, methods: object = {}, path = ""): object {
  const object = { ...methods };
  for (const [property, part] of Object.entries(parts)) {
    const own = path + property;
    if (typeof part === "object") Object.defineProperty(object, property, { value: settable(part, set, {}, `${own}.`), enumerable: true });
    else Object.defineProperty(object, property, { get: () => refuse("PropertyNotLoaded", `${own} is not available: call load and sync first`), set: (value: unknown) => set(own, value, part), enumerable: true });
  }
  Object.defineProperty(object, "set", { value: (values: object) => setAll(parts, values, set, path) });
  return Object.freeze(object);
}

function setAll(parts: Parts, values: object, set: Set, path: string): void {
  for (const [property, value] of Object.entries(values) as [string, unknown][]) {
    const part = parts[property];
    if (!part) refuse("InvalidArgument", `there is no property ${path}${property}`);
    else if (typeof part === "object") setAll(part, value as object, set, `${path}${property}.`);
    else set(path + property, value, part);
  }
}

/** Sets a property, or refuses its value. */
export function put(properties: Properties, path: string, value: unknown, allows: Allows): void {
  if (!allows(value)) refuse("InvalidArgument", `${path} cannot be ${JSON.stringify(value)}`);
  properties.set(path, value);
}

function refuse(...why: ConstructorParameters<typeof OfficeError>): never {
  throw new OfficeError(...why);
}

export const yesOrNo: Allows = (value) => typeof value === "boolean";
export const text: Allows = (value) => typeof value === "string" && value.length <= 255;
export const colour: Allows = (value) => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
export const formula: Allows = (value) => typeof value === "string" && /^=./.test(value);
export const amount: Allows = (value) => typeof value === "number" && Number.isFinite(value);
export const positive: Allows = (value) => amount(value) && (value as number) > 0;
export const between = (least: number, most: number): Allows => (value) => amount(value) && (value as number) >= least && (value as number) <= most;
export const oneOf = (...words: readonly string[]): Allows => (value) => words.includes(value as string);
/** An object with just these properties. */
export const shaped = (parts: Readonly<Record<string, Allows>>): Allows => (value) =>
  typeof value === "object" && value !== null && Object.keys(value).every((property) => property in parts) && Object.entries(parts).every(([property, allows]) => allows((value as Record<string, unknown>)[property]));
