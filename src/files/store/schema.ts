import type { DBSchema, IDBPTransaction } from "idb";

/** Generation and number of a part. */
export type PartKey = [string, number];

export interface Schema extends DBSchema {
  parts: { key: PartKey; value: string };
  /** One record, under its own name. Not trusted to be what was written: it lies in the person's browser. */
  current: { key: "current"; value: unknown };
  /** What could not be read, as it was found. */
  aside: { key: string; value: string };
}

const STORES = ["parts", "current", "aside"] as const;
/** The stores, to be made in a fresh browser and to be locked in a transaction. */
export const stores = (): (typeof STORES)[number][] => [...STORES];
export type Whole = IDBPTransaction<Schema, ("parts" | "current" | "aside")[], "readwrite">;

export const partsOf = (generation: string): IDBKeyRange => IDBKeyRange.bound([generation, 0], [generation, Infinity]);
