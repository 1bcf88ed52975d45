import type { Snapshot } from "../files/store/Snapshot";
import { StoreFull, type WorkbookStore } from "../files/store/WorkbookStore";

export type Kept =
  | { readonly kind: "saving" | "saved" | "full" | "elsewhere" }
  | { readonly kind: "failed" | "unavailable"; readonly reason: string };

/** How long nothing must change before the workbook is saved. */
const QUIET = 800;

/** Saves the workbook a little after each change, and tells how it went. */
export class Keeper {
  private changes = 0;
  private savedChanges = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(
    private readonly store: Pick<WorkbookStore, "save" | "takeOver">,
    private readonly snapshot: () => Snapshot,
    private readonly tell: (kept: Kept) => void,
    private readonly quiet = QUIET,
  ) {}

  /** Whether something would be lost if the page went now. */
  get unsaved(): boolean {
    return this.changes !== this.savedChanges;
  }

  changed(): void {
    if (!this.unsaved) this.tell({ kind: "saving" });
    this.changes++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), this.quiet);
  }

  /** Saves what has not been saved yet, now: the page is about to go. */
  flush(): void {
    if (this.timer !== undefined) void this.save();
  }

  /** Keeps this workbook in the place of the one another tab has saved. */
  takeOver(): void {
    this.store.takeOver();
    this.tell({ kind: "saving" });
    this.changes++;
    void this.save();
  }

  private async save(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    // A save under way notices the change, gives up and comes back here.
    if (this.running) return;
    this.running = true;
    const seen = this.changes;
    const kept = await this.attempt(seen);
    this.running = false;
    if (kept?.kind === "saved") this.savedChanges = seen;
    if (kept && !(kept.kind === "saved" && this.unsaved)) this.tell(kept);
    const again = kept === undefined || this.changes !== seen;
    if (again && this.timer === undefined) this.timer = setTimeout(() => void this.save(), this.quiet);
  }

  /** Undefined where a change, or another tab, has overtaken the save. */
  private async attempt(seen: number): Promise<Kept | undefined> {
    try {
      const saved = await this.store.save(this.snapshot(), () => this.changes !== seen);
      return saved === "overtaken" ? undefined : { kind: saved };
    } catch (error) {
      return error instanceof StoreFull ? { kind: "full" } : { kind: "failed", reason: String(error) };
    }
  }
}
