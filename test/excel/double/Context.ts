import { formatAddress } from "../../../src/cells/address";
import type { Book, Spot } from "./Book";
import type { BookSheet } from "./BookSheet";
import type { Action, Queue } from "./ClientObject";
import type { Events } from "./Events";
import { Workbook } from "./Workbook";

/** Events of a workbook, for all contexts. */
export interface Told {
  readonly changed: Events<{ readonly worksheetId: string; readonly address: string }>;
  readonly selected: Events<object>;
}

/** One context of requests: they wait for sync, which runs them in order and stops at the first that fails. */
export class Context implements Queue {
  readonly workbook = new Workbook(this);
  private waiting: Action[] = [];
  private readonly outcome: Action[] = [];

  constructor(
    readonly book: Book,
    readonly events: Told,
    private readonly turns: Turns,
  ) {}

  add(action: Action): void {
    this.waiting.push(action);
  }

  sync(): Promise<void> {
    const batch = this.waiting;
    this.waiting = [];
    // An empty batch is not sent.
    if (batch.length === 0) return Promise.resolve();
    return this.turns.take(async () => {
      try {
        for (const action of batch) action();
      } finally {
        await this.book.calculate();
        for (const tell of this.outcome.splice(0)) tell();
      }
    });
  }

  changed({ sheet, area }: Spot): void {
    this.outcome.push(() => this.events.changed.tell({ worksheetId: sheet.id, address: formatAddress(area) }));
  }

  activate(sheet: BookSheet): void {
    this.book.active = sheet;
    this.outcome.push(() => this.events.selected.tell({}));
  }
}

/** One sync at a time, in the order they were asked for. */
export class Turns {
  taken = 0;
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    this.taken++;
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
