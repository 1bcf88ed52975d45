import type { Progress } from "../../../course/progress/Progress";
import type { WorkshopDesk } from "../../../course/workshop/WorkshopDesk";
import { isSameName } from "../../../course/workshop/nameKey";
import { reasonOf } from "../../error/watchErrors";
import { newsOf } from "./newsOf";

type Steps = Progress["steps"];

/** Why a result has not reached the roster. */
export type Undelivered = { readonly kind: "notListed" | "noRoster" } | { readonly kind: "failed"; readonly reason: string };

/** Brings a learner's results onto the roster, one after another. What could not be brought goes with the next. */
export class Recorder {
  /** What the roster holds, as far as we know. */
  private there: Record<string, Steps[string]> | undefined;
  private waiting: Steps | undefined;
  private busy = false;
  private dropped = false;

  constructor(
    private readonly desk: Pick<WorkshopDesk, "roster" | "record">,
    private readonly learner: string,
    private readonly steps: readonly string[],
    private readonly tell: (trouble: Undelivered | undefined) => void,
  ) {}

  /** Brings what differs. While something is on its way, only the last that comes waits: it holds all before it. */
  send(here: Steps): void {
    this.waiting = here;
    if (!this.busy) void this.work();
  }

  /** What comes too late is told to nobody. */
  drop(): void {
    this.dropped = true;
    this.waiting = undefined;
  }

  private async work(): Promise<void> {
    this.busy = true;
    while (this.waiting) {
      const here = this.waiting;
      this.waiting = undefined;
      const trouble = await this.bring(here).catch((error: unknown): Undelivered => ({ kind: "failed", reason: reasonOf(error) }));
      if (!this.dropped) this.tell(trouble);
    }
    this.busy = false;
  }

  private async bring(here: Steps): Promise<Undelivered | undefined> {
    this.there ??= { ...(await this.desk.roster()).find(({ learner }) => isSameName(learner, this.learner))?.steps };
    for (const [id, step] of newsOf(here, this.there, this.steps)) {
      const recorded = await this.desk.record(this.learner, id, step);
      if (recorded !== "written") return { kind: recorded };
      this.there[id] = step;
    }
    return undefined;
  }
}
