/** A piece of work: its number, and whether it still counts. */
export interface Turn {
  readonly number: number;
  holds(): boolean;
}

type Work<T> = (turn: Turn) => Promise<T>;

/** One piece of work at a time. Looking about gives way to work and waits for it; of several looks the last counts. */
export class Turns<T> {
  private latest = 0;
  private working = false;
  private waiting: Work<T> | undefined;

  constructor(
    private readonly tell: (result: T) => void,
    private readonly fail: (error: unknown) => void,
  ) {}

  /** False where something is under way already: a second press of a button must not do it twice. */
  work(work: Work<T>): boolean {
    if (this.working) return false;
    this.working = true;
    this.begin(work);
    return true;
  }

  look(look: Work<T>): void {
    if (this.working) this.waiting = look;
    else this.begin(look);
  }

  /** Whatever is under way no longer counts. */
  drop(): void {
    this.latest++;
    this.waiting = undefined;
    this.working = false;
  }

  private begin(work: Work<T>): void {
    const number = ++this.latest;
    const holds = (): boolean => number === this.latest;
    const end = (say: () => void): void => {
      if (!holds()) return;
      this.working = false;
      say();
      const next = this.waiting;
      this.waiting = undefined;
      if (next) this.look(next);
    };
    work({ number, holds }).then((result) => end(() => this.tell(result)), (error: unknown) => end(() => this.fail(error)));
  }
}
