import { openDB, type IDBPDatabase } from "idb";
import { FORM, isCurrent, type Current } from "./Current";
import { loadWorkbook, type Loaded } from "./loadWorkbook";
import { parts } from "./parts";
import { partsOf, stores, type Schema } from "./schema";
import type { Snapshot } from "./Snapshot";
import { uniqueId } from "./uniqueId";

export type { Loaded };

/** The browser gives no more room. */
export class StoreFull extends Error {}

/**
 * How a save went; only "saved" has changed what is kept. "overtaken": the workbook was changed meanwhile, or another tab swept
 * parts away; save again. "elsewhere": another tab has saved its own workbook since this one loaded or saved.
 */
export type Saved = "saved" | "overtaken" | "elsewhere";

/**
 * Keeps the open workbook in the browser. A save writes a new generation part by part and only then points at it: an
 * interrupted save leaves the one before.
 */
export class WorkbookStore {
  /** The generation loaded or saved last: another one that is current is another tab's. */
  private mine: string | undefined;
  private takesOver = false;

  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  static async open(name = "customer-economics"): Promise<WorkbookStore> {
    const db = await openDB<Schema>(name, FORM, { upgrade: (made) => stores().forEach((store) => made.createObjectStore(store)) });
    return new WorkbookStore(db);
  }

  /** Saves, unless `changed` says that the workbook was changed meanwhile: a save between two halves of one change would be no workbook. */
  async save(snapshot: Snapshot, changed: () => boolean = () => false): Promise<Saved> {
    if (this.isForeign(await this.db.get("current", "current"))) return "elsewhere";
    const generation = uniqueId();
    let saved: Saved = "overtaken";
    try {
      let count = 0;
      for (const part of parts(snapshot)) {
        await this.db.put("parts", part, [generation, count++]);
        if (changed()) return saved;
      }
      saved = await this.pointAt({ form: FORM, generation, parts: count });
      return saved;
    } catch (error) {
      throw isFull(error) ? new StoreFull("the browser gives no more room", { cause: error }) : error;
    } finally {
      if (saved !== "saved") await this.db.delete("parts", partsOf(generation));
    }
  }

  /** Lets the next save replace what another tab has saved. */
  takeOver(): void {
    this.takesOver = true;
  }

  async load(): Promise<Loaded> {
    const transaction = this.db.transaction(stores(), "readwrite");
    const [{ loaded, generation }] = await Promise.all([loadWorkbook(transaction), transaction.done]);
    this.mine = generation;
    return loaded;
  }

  /** A damaged workbook as it was found, for the person to keep. */
  async aside(name: string): Promise<string | undefined> {
    return this.db.get("aside", name);
  }

  close(): void {
    this.db.close();
  }

  /** Makes a generation the current one and removes the one before; not if another tab has swept parts of it away, or is ahead. */
  private async pointAt(next: Current): Promise<Saved> {
    const transaction = this.db.transaction(["parts", "current"], "readwrite");
    const [all, current] = [transaction.objectStore("parts"), transaction.objectStore("current")];
    const whole = (await all.count(partsOf(next.generation))) === next.parts;
    const before = await current.get("current");
    const saved = this.isForeign(before) ? "elsewhere" : whole ? "saved" : "overtaken";
    if (saved === "saved") {
      await current.put(next, "current");
      if (isCurrent(before)) await all.delete(partsOf(before.generation));
    }
    await transaction.done;
    if (saved === "saved") [this.mine, this.takesOver] = [next.generation, false];
    return saved;
  }

  /** A damaged record is nobody's: a whole workbook may take its place. */
  private isForeign(record: unknown): boolean {
    return !this.takesOver && isCurrent(record) && record.generation !== this.mine;
  }
}

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";
