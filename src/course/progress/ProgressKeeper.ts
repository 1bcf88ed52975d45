import { BEGINNING, type Progress } from "./Progress";
import type { ProgressStore } from "./ProgressStore";
import { isNewer, readProgress, writeProgress } from "./readProgress";
import { reduce, type Action } from "./reduce";

/** What to know about the keeping: progress is not kept, part of it was damaged, none could be read, or a newer version of the course has written it. */
export type Trouble = { readonly kind: "not"; readonly reason: string } | { readonly kind: "damaged" | "lost" | "newer" };

export interface Kept {
  readonly progress: Progress;
  readonly trouble?: Trouble;
}

/** The learner's progress, written whenever it changes. Other panes may write it too: each action goes on from what is stored. */
export class ProgressKeeper {
  private progress = BEGINNING;
  private trouble: Trouble | undefined;
  /** What is known to be stored. As long as it is, what we hold is at least as new, also where it could not be written. */
  private seen: string | null = null;
  /** What is stored and could not be read whole: it is set aside before anything is written over it. */
  private unread: string | undefined;

  constructor(private readonly store: ProgressStore) {
    this.trying(() => this.look());
  }

  get kept(): Kept {
    return { progress: this.progress, ...(this.trouble ? { trouble: this.trouble } : {}) };
  }

  act(action: Action): Kept {
    this.trying(() => this.look());
    const before = writeProgress(this.progress);
    this.progress = reduce(this.progress, action);
    if (writeProgress(this.progress) !== before) this.trying(() => this.write());
    return this.kept;
  }

  /** Takes over what is stored if it is not what we have seen last. */
  private look(): void {
    const text = this.store.read();
    if (text === this.seen) return;
    this.seen = text;
    if (text === null) return;
    const read = readProgress(text);
    if (read) this.progress = read.progress;
    this.unread = read && !read.damaged ? undefined : text;
    if (this.unread !== undefined) this.trouble = { kind: read ? "damaged" : isNewer(text) ? "newer" : "lost" };
  }

  private write(): void {
    if (this.unread !== undefined) this.store.setAside(this.unread);
    this.unread = undefined;
    const text = writeProgress(this.progress);
    this.store.write(text);
    this.seen = text;
  }

  private trying(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.trouble = { kind: "not", reason: error instanceof Error ? error.message : String(error) };
    }
  }
}
