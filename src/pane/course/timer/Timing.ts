/** How long the learner has been at each step since the pane was opened, and how they like to see it. Kept nowhere else. */
export class Timing {
  private readonly spent = new Map<string, number>();
  shown = true;
  running = true;

  spentOn(step: string): number {
    return this.spent.get(step) ?? 0;
  }

  set(step: string, spent: number): number {
    this.spent.set(step, spent);
    return spent;
  }
}

/** How much of a step's usual time has gone: nothing is told before the half, and nothing after the whole. */
export function milestone(spent: number, minutes: number): "half" | "whole" | undefined {
  const part = spent / (minutes * 60_000);
  return part >= 1 ? "whole" : part >= 0.5 ? "half" : undefined;
}

/** Minutes and seconds, as a stopwatch shows them in every language. */
export function clockText(spent: number): string {
  const seconds = Math.floor(spent / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
