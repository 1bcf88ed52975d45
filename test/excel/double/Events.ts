import type { Queue } from "./ClientObject";

type Handler<T> = (args: T) => Promise<void>;

/** What `add` of an event gives back; `remove` waits for a sync, as everything does. */
export interface Registration {
  readonly context: Queue;
  remove(): void;
}

/** An event and those who listen to it. */
export class Events<T> {
  private readonly handlers = new Set<Handler<T>>();

  /** The event as a context offers it. */
  in(context: Queue): { add(handler: Handler<T>): Registration } {
    return {
      add: (handler) => {
        context.add(() => this.handlers.add(handler));
        return { context, remove: () => context.add(() => this.handlers.delete(handler)) };
      },
    };
  }

  tell(args: T): void {
    for (const handler of this.handlers) void handler(args);
  }

  get count(): number {
    return this.handlers.size;
  }
}
