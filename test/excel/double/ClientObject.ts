import { OfficeError } from "./OfficeError";

/** Something that waits for the next sync. */
export type Action = () => void;

export interface Queue {
  add(action: Action): void;
}

/**
 * An object of Office.js: a stand-in for something in the workbook that is looked up when the batch runs. What it is like may be read
 * only after it was loaded and the batch has run.
 */
export abstract class ClientObject<T> {
  private readonly loaded = new Map<string, unknown>();
  private nothing: boolean | undefined;

  /** `find` gives undefined where the workbook has no such thing; only a null object bears that. */
  constructor(
    readonly queue: Queue,
    private readonly find: () => T | undefined,
    private readonly mayBeNull = false,
  ) {}

  load(wanted: string): this {
    const properties = wanted.split(",").map((property) => property.trim());
    if (properties.includes("")) throw new OfficeError("InvalidArgument", "load requires the names of properties");
    this.queue.add(() => {
      const found = this.look();
      for (const property of properties) if (found !== undefined) this.loaded.set(property, this.fetch(property, found));
    });
    return this;
  }

  get isNullObject(): boolean {
    if (this.nothing === undefined) throw new OfficeError("PropertyNotLoaded", "isNullObject is known after load and sync");
    return this.nothing;
  }

  /** For actions of the batch: the thing itself. */
  found(): T {
    const found = this.find();
    if (found === undefined) throw new OfficeError("ItemNotFound", "the requested resource doesn't exist");
    return found;
  }

  protected act(action: (found: T) => void): void {
    this.queue.add(() => action(this.found()));
  }

  protected read<V>(property: string): V {
    if (!this.loaded.has(property)) throw new OfficeError("PropertyNotLoaded", `the property '${property}' is not available: call load and sync first`);
    return this.loaded.get(property) as V;
  }

  /** A property of the thing, as the workbook has it now. */
  protected abstract fetch(property: string, found: T): unknown;

  private look(): T | undefined {
    const found = this.mayBeNull ? this.find() : this.found();
    this.nothing = found === undefined;
    return found;
  }
}

export const unknownProperty = (property: string): never => {
  throw new OfficeError("InvalidArgument", `there is no property ${property}`);
};
