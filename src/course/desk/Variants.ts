import type { Cell } from "../../cells/Cell";
import type { Engine } from "../Evaluate";
import { answerKeys } from "../key/answerKeys";
import { stepById } from "../modules";
import type { Step } from "../Step";
import { drawVariants, type Variant } from "../variants/draw";
import { seedOf } from "../variants/seedOf";

const SHADOWS = 3;

/** The data and keys of steps, each worked out once: they depend on nothing but the step and the seed. */
export class Variants {
  private readonly known = new Map<string, Promise<readonly Variant[]>>();

  constructor(private readonly engine: () => Promise<Engine>) {}

  /** The data of a sheet with its keys: the book's own for seed 0. */
  async own(step: Step, seed: number): Promise<Variant> {
    const [own] = await this.once(`${step.id} ${seed}`, () => (seed === 0 || !step.draw ? this.book(step) : this.draw(step, seed, 1)));
    return own!;
  }

  /** Data on which formulas are tried unseen. The same for everybody: it is the formula that differs. */
  shadows(step: Step): Promise<readonly Variant[]> {
    return this.once(`${step.id} shadows`, () => this.draw(step, seedOf("shadow", step.id), SHADOWS));
  }

  /** A figure of the book's case: an answer by its solution. */
  async figure({ step: id, answer }: { readonly step: string; readonly answer: string }): Promise<Cell> {
    const step = stepById(id);
    const key = step && (await this.own(step, 0)).keys.find(({ answer: { at } }) => at === answer);
    if (!key) throw new Error(`the course has no answer ${answer} in step ${id}`);
    return key.accepted[0]!.value[0]![0]!;
  }

  private async book(step: Step): Promise<readonly Variant[]> {
    const data = step.book ?? {};
    const [keys] = await answerKeys(step, [data], (await this.engine()).evaluate);
    return [{ data, keys: keys! }];
  }

  private async draw(step: Step, seed: number, count: number): Promise<readonly Variant[]> {
    return drawVariants(step, seed, count, (await this.engine()).evaluate);
  }

  private once(what: string, work: () => Promise<readonly Variant[]>): Promise<readonly Variant[]> {
    const known = this.known.get(what);
    if (known) return known;
    const made = work();
    this.known.set(what, made);
    // What failed, such as an engine that did not load, may be tried again.
    made.catch(() => this.known.delete(what));
    return made;
  }
}
