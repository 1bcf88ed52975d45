import type { AnyFunction } from "./defineFunction";
import * as specs from "./index";

/** Every worksheet function, by id in alphabetical order. */
export const FUNCTIONS: readonly AnyFunction[] = Object.values(specs as Record<string, unknown> as Record<string, AnyFunction>).sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID: ReadonlyMap<string, AnyFunction> = new Map(FUNCTIONS.map((fn) => [fn.id, fn]));

export const functionById = (id: string): AnyFunction | undefined => BY_ID.get(id.toUpperCase());
