import type { Grid } from "../cells/Cell";
import { call } from "./call";
import type { AnyFunction } from "./defineFunction";
import { fingerprint } from "./fingerprint";
import type { Argument } from "./shape";

/** What is known of a slow call: its value, or the promise of it. */
export type Answer = { readonly value: Grid } | { readonly pending: Promise<Grid> };

/**
 * Runs slow functions aside, so that a sheet is not held up, and remembers the last answers: a repeated call on the same
 * values is not computed again, and equal calls under way are one. A call that failed (a bug, not a refusal) is not kept.
 */
export class Later {
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly capacity = 64) {}

  ask(fn: AnyFunction, args: readonly Argument[]): Answer {
    const key = fingerprint(fn.id, args);
    const known = this.answers.get(key);
    if (known) return this.keep(key, known);
    return this.keep(key, { pending: this.start(key, fn, args) });
  }

  /** Newest last; the oldest goes when there are too many. */
  private keep(key: string, answer: Answer): Answer {
    this.answers.delete(key);
    this.answers.set(key, answer);
    if (this.answers.size > this.capacity) this.answers.delete(this.answers.keys().next().value!);
    return answer;
  }

  private async start(key: string, fn: AnyFunction, args: readonly Argument[]): Promise<Grid> {
    // The next turn of the event loop: what the sheet shows meanwhile is drawn first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const value = call(fn, args);
      if (this.answers.has(key)) this.answers.set(key, { value });
      return value;
    } catch (bug) {
      this.answers.delete(key);
      throw bug;
    }
  }
}
