import type { IUndoRedoItem, IUndoRedoService } from "@univerjs/core";

let count = 0;

/** Writes that are undone together. The grid gathers what undoes them in the order of the writes; here it runs backwards, as it must where one write lies over another. */
export class Step {
  works = 0;
  private readonly item: Required<IUndoRedoItem>;
  private readonly batch;
  private readonly gathered;
  private begun = false;
  private sorted = 0;

  constructor(
    private readonly service: IUndoRedoService,
    unitID: string,
  ) {
    this.item = { id: `step ${++count}`, unitID, undoMutations: [], redoMutations: [] };
    this.batch = service.__tempBatchingUndoRedo(unitID);
    this.gathered = service.undoRedoStatus$.subscribe(() => this.sort());
  }

  /** Before the first write: the grid adds all that follows to what it gets first. */
  begin(): void {
    if (this.begun) return;
    this.begun = true;
    this.service.pushUndoRedo(this.item);
  }

  end(): void {
    this.gathered.unsubscribe();
    this.batch.dispose();
    // Nobody wants to undo nothing.
    if (this.begun && this.item.undoMutations.length === 0) this.service.rollback(this.item.id, this.item.unitID);
  }

  private sort(): void {
    const { undoMutations } = this.item;
    const added = undoMutations.splice(this.sorted);
    undoMutations.unshift(...added);
    this.sorted += added.length;
  }
}
