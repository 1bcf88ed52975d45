import { ClientObject, unknownProperty, type Queue } from "./ClientObject";

/** A collection of Office.js: `items` are there after `load("items/name")`, with that property loaded. */
export class Collection<T, Item extends { load(property: string): unknown }> extends ClientObject<readonly T[]> {
  private list: readonly Item[] = [];

  constructor(
    queue: Queue,
    all: () => readonly T[],
    private readonly stand: (one: T, queue: Queue) => Item,
  ) {
    super(queue, all);
  }

  get items(): readonly Item[] {
    this.read("items");
    return this.list;
  }

  override load(wanted: string): this {
    const properties = wanted.split(",").map((path) => /^items\/(\w+)$/.exec(path.trim())?.[1] ?? unknownProperty(path));
    super.load("items");
    this.queue.add(() => {
      // What is loaded of the items is loaded within this same action.
      const now = { add: (action: () => void) => action() };
      this.list = this.found().map((one) => this.stand(one, now));
      for (const item of this.list) item.load(properties.join(","));
      now.add = (action) => this.queue.add(action);
    });
    return this;
  }

  protected fetch(): true {
    return true;
  }
}
