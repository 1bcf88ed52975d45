import type { Cell, Grid } from "../../cells/Cell";
import { CellError } from "../../cells/Cell";
import { computeCell, type Computed, type Means } from "./computeCell";
import { always, type GoOn } from "./GoOn";
import type { Step } from "./Step";
import type { Input, Subject } from "./Subject";
import { usesOf, vary, type Still } from "./vary";

/** What the cell would show with an input changed: a value, or that the change leaves what a function allows, and its refusal. */
export interface Side {
  readonly cells: Grid;
  readonly value: Cell;
  readonly refusal: CellError | undefined;
}
export type Effect =
  | { readonly kind: "varied"; readonly input: Input; readonly rounded: boolean; readonly low: Side; readonly high: Side }
  | { readonly kind: "still"; readonly input: Input; readonly why: Still };

/** Up and down by so much of the value. */
export const SHARE = 0.1;

/** What each input does to the cell when it alone is 10 % lower or higher: the whole of a block of numbers at once. The strongest first. */
export async function sensitivity(subject: Subject, steps: readonly Step[], base: Computed, means: Means, goOn: GoOn = always): Promise<readonly Effect[]> {
  const effects: Effect[] = [];
  for (const input of subject.inputs) {
    if (!(await goOn())) break;
    const varied = vary(input, usesOf(input, subject, steps), SHARE);
    if ("why" in varied) effects.push({ kind: "still", input, why: varied.why });
    else {
      const side = async (cells: Grid): Promise<Side> => {
        const computed = await computeCell(subject, means, { input: { of: input, cells } });
        return { cells, value: computed.value, refusal: newRefusal(steps, base, computed) };
      };
      effects.push({ kind: "varied", input, rounded: varied.rounded, low: await side(varied.low), high: await side(varied.high) });
    }
  }
  const strength = (effect: Effect): number => (effect.kind === "still" ? -1 : swing(effect, base.value));
  return effects.map((effect, at) => ({ effect, at })).sort((a, b) => strength(b.effect) - strength(a.effect) || a.at - b.at).map(({ effect }) => effect);
}

/** How far from the cell's own value the two sides lead at most; 0 where they lead to no number. */
export function swing({ low, high }: Pick<Effect & { kind: "varied" }, "low" | "high">, base: Cell): number {
  const away = ({ value, refusal }: Side): number => (typeof value === "number" && typeof base === "number" && !refusal ? Math.abs(value - base) : 0);
  return Math.max(away(low), away(high));
}

/** An error that a call gives only now: IFERROR may hide it from the cell. */
function newRefusal(steps: readonly Step[], base: Computed, changed: Computed): CellError | undefined {
  for (const { step } of steps.filter(({ times }) => times > 0)) {
    const before = errorsIn(base, step);
    const after = errorsIn(changed, step);
    if (after.length > before.length) return after[0];
  }
  return changed.value instanceof CellError && !(base.value instanceof CellError) ? changed.value : undefined;
}

const errorsIn = ({ made }: Computed, step: number): readonly CellError[] => made(step).flatMap(({ result }) => result.flat()).filter((cell) => cell instanceof CellError);
