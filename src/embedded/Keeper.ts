import type { Snapshot } from "../files/store/Snapshot";
import { StoreFull, type WorkbookStore } from "../files/store/WorkbookStore";

export type Kept =
  | { readonly kind: "saving" | "saved" | "full" }
  | { readonly kind: "failed"; readonly reason: string };

/** How long nothing must change before the workbook is saved. */
const QUIET = 800;

/** Saves the workbook a little after each change, and tells how it went. */
export class Keeper {
  private changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly store: Pick<WorkbookStore, "save">,
    private readonly snapshot: () => Snapshot,
    private readonly tell: (kept: Kept) => void,
    private readonly quiet = QUIET,
  ) {}

  changed(): void {
    this.changes++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), this.quiet);
  }

  /** Saves what has not been saved yet, now: the page is about to go. */
  flush(): void {
    if (this.timer !== undefined) void this.save();
  }

  private async save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // A save under way notices the change, gives up and comes back here.
    if (this.running) return;
    this.running = true;
    const seen = this.changes;
    this.tell({ kind: "saving" });
    try {
      if (await this.store.save(this.snapshot(), () => this.changes !== seen)) this.tell({ kind: "saved" });
    } catch (error) {
      this.tell(error instanceof StoreFull ? { kind: "full" } : { kind: "failed", reason: String(error) });
    } finally {
      this.running = false;
    }
    if (this.changes !== seen && this.timer === undefined) this.timer = setTimeout(() => void this.save(), this.quiet);
  }
}
