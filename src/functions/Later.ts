import type { Grid } from "../cells/Cell";
import { call } from "./call";
import type { AnyFunction } from "./defineFunction";
import { fingerprint } from "./fingerprint";
import type { Argument } from "./shape";

/** Computes a call, here or elsewhere. */
export type Compute = (fn: AnyFunction, args: readonly Argument[]) => Grid | Promise<Grid>;

/** What is known of a slow call: its value, or the promise of it. */
export type Answer = { readonly value: Grid } | { readonly pending: Promise<Grid> };

/**
 * Runs slow functions aside, so that a sheet is not held up, and remembers the last answers: a repeated call on the same
 * values is not computed again, and equal calls under way are one. A call that failed (a bug, not a refusal) is not kept.
 */
export class Later {
  /** Under way, or settled and not yet fetched: a cell waits for each, so none of them may be pushed out. */
  private readonly awaited = new Map<string, Answer>();
  /** Fetched before, newest last. */
  private readonly known = new Map<string, Answer>();

  constructor(
    private readonly compute: Compute = call,
    private readonly capacity = 64,
  ) {}

  ask(fn: AnyFunction, args: readonly Argument[]): Answer {
    const key = fingerprint(fn.id, args);
    const answer = this.awaited.get(key) ?? this.known.get(key);
    if (!answer) return this.start(key, fn, args);
    if ("value" in answer) this.keep(key, answer);
    return answer;
  }

  private keep(key: string, answer: Answer): void {
    this.awaited.delete(key);
    this.known.delete(key);
    this.known.set(key, answer);
    dropOldest(this.known, this.capacity);
  }

  private start(key: string, fn: AnyFunction, args: readonly Argument[]): Answer {
    const answer = { pending: this.run(key, fn, args) };
    this.awaited.set(key, answer);
    return answer;
  }

  private async run(key: string, fn: AnyFunction, args: readonly Argument[]): Promise<Grid> {
    // The next turn of the event loop: what the sheet shows meanwhile is drawn first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      const value = await this.compute(fn, args);
      this.awaited.delete(key);
      this.awaited.set(key, { value });
      // A cell that changed while it waited never fetches its answer.
      dropOldest(this.awaited, MOST_UNFETCHED);
      return value;
    } catch (bug) {
      this.awaited.delete(key);
      throw bug;
    }
  }
}

const MOST_UNFETCHED = 10_000;

function dropOldest(answers: Map<string, Answer>, most: number): void {
  if (answers.size > most) answers.delete(answers.keys().next().value!);
}
