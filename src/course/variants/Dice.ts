import { random } from "./random";

/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = random(seed);
  }

  /** A number from `from` to `to` in steps: `number(0.05, 0.4, 0.01)`, without the crumbs of binary fractions. */
  number(from: number, to: number, step = 1): number {
    const steps = Math.round((to - from) / step);
    return Number((from + Math.floor(this.next() * (steps + 1)) * step).toPrecision(12));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** The same things in another order. */
  shuffle<T>(list: readonly T[]): readonly T[] {
    const shuffled = [...list];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const at = Math.floor(this.next() * (last + 1));
      [shuffled[last], shuffled[at]] = [shuffled[at]!, shuffled[last]!];
    }
    return shuffled;
  }
}
