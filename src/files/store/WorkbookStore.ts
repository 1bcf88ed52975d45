import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { assemble, parts } from "./parts";
import type { Snapshot } from "./Snapshot";
import { uniqueId } from "./uniqueId";

const FORM = 1;

interface Current {
  readonly form: number;
  readonly generation: string;
  readonly parts: number;
}
interface Schema extends DBSchema {
  /** Key: generation and number of the part. */
  parts: { key: [string, number]; value: string };
  current: { key: "current"; value: Current };
  /** What could not be read, as it was found. */
  aside: { key: string; value: string };
}

/** The browser gives no more room. */
export class StoreFull extends Error {}

export type Loaded =
  | { readonly kind: "empty" }
  | { readonly kind: "workbook"; readonly snapshot: Snapshot }
  /** What was kept could not be read; it is kept aside under this name. */
  | { readonly kind: "damaged"; readonly aside: string };

/**
 * Keeps the open workbook in the browser. A save writes a new generation part by part and only then points at it: an
 * interrupted save leaves the one before.
 */
export class WorkbookStore {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  static async open(name = "customer-economics"): Promise<WorkbookStore> {
    const db = await openDB<Schema>(name, FORM, {
      upgrade(made) {
        made.createObjectStore("parts");
        made.createObjectStore("current");
        made.createObjectStore("aside");
      },
    });
    return new WorkbookStore(db);
  }

  /**
   * Saves; gives false, and keeps what was kept before, when `changed` says that the workbook was changed meanwhile:
   * a save between two halves of one change would be no workbook.
   */
  async save(snapshot: Snapshot, changed: () => boolean = () => false): Promise<boolean> {
    const generation = uniqueId();
    let pointed = false;
    try {
      let count = 0;
      for (const part of parts(snapshot)) {
        await this.db.put("parts", part, [generation, count++]);
        if (changed()) return false;
      }
      pointed = await this.pointAt({ form: FORM, generation, parts: count });
      return pointed;
    } catch (error) {
      throw isFull(error) ? new StoreFull("the browser gives no more room", { cause: error }) : error;
    } finally {
      if (!pointed) await this.db.delete("parts", partsOf(generation));
    }
  }

  async load(): Promise<Loaded> {
    const current = await this.db.get("current", "current");
    await this.sweep(current);
    if (!current) return { kind: "empty" };
    const texts = await this.texts(current);
    try {
      if (texts.length !== current.parts) throw new Error(`${current.parts} parts were saved, ${texts.length} are left`);
      return { kind: "workbook", snapshot: assemble(texts) };
    } catch (error) {
      return { kind: "damaged", aside: await this.setAside(current, texts, String(error)) };
    }
  }

  /** A damaged workbook as it was found, for the person to keep. */
  async aside(name: string): Promise<string | undefined> {
    return this.db.get("aside", name);
  }

  close(): void {
    this.db.close();
  }

  private async texts({ generation }: Current): Promise<string[]> {
    return this.db.getAll("parts", partsOf(generation));
  }

  private async setAside(current: Current, texts: readonly string[], reason: string): Promise<string> {
    const name = `workbook-${current.generation}`;
    await this.db.put("aside", JSON.stringify({ reason, current, parts: texts }), name);
    await this.db.delete("current", "current");
    await this.db.delete("parts", partsOf(current.generation));
    return name;
  }

  /** Makes a generation the current one and removes the one before; not if another tab has swept parts of it away. */
  private async pointAt(next: Current): Promise<boolean> {
    const transaction = this.db.transaction(["parts", "current"], "readwrite");
    const [all, current] = [transaction.objectStore("parts"), transaction.objectStore("current")];
    const whole = (await all.count(partsOf(next.generation))) === next.parts;
    const before = await current.get("current");
    if (whole) {
      await current.put(next, "current");
      if (before) await all.delete(partsOf(before.generation));
    }
    await transaction.done;
    return whole;
  }

  /** Removes what interrupted saves have left. */
  private async sweep(current: Current | undefined): Promise<void> {
    const transaction = this.db.transaction("parts", "readwrite");
    for (const key of await transaction.store.getAllKeys()) {
      if (key[0] !== current?.generation) await transaction.store.delete(key);
    }
    await transaction.done;
  }
}

const partsOf = (generation: string): IDBKeyRange => IDBKeyRange.bound([generation, 0], [generation, Infinity]);
const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";
