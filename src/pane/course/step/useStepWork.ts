import { useEffect, useState } from "preact/hooks";
import type { Picks } from "../../../course/check/checkQuestions";
import type { Outcome } from "../../../course/check/Outcome";
import type { Standing } from "../../../course/desk/CourseDesk";
import { NotStanding } from "../../../course/desk/NotStanding";
import { NO_STEP } from "../../../course/progress/Progress";
import type { Step } from "../../../course/Step";
import { reasonOf } from "../../error/watchErrors";
import { useCourse } from "../CourseContext";
import { missingOutcome } from "./missingOutcome";
import { Turns, type Turn } from "./Turns";

export type Busy = "looking" | "building" | "checking" | "resetting" | "showing";
export type Said = "rebuilt" | "rebuiltBeside" | "wasReset";

/** A check and what was picked when it was made. The number tells one check from the next. */
export interface Checked {
  readonly outcome: Outcome;
  readonly picks: Picks;
  readonly number: number;
}

interface State {
  readonly standing?: Standing | undefined;
  /** Whether it is known by now if the sheet stands. */
  readonly known: boolean;
  readonly busy?: Busy | undefined;
  readonly failure?: string | undefined;
  readonly said?: Said | undefined;
  readonly checked?: Checked | undefined;
}

export interface StepWork extends State {
  build(): void;
  show(): void;
  check(): void;
  reset(own: boolean): void;
  /** Something of the sheet was not found: looks for it, and says what is missing. */
  lookForMissing(): void;
}

/** What is done in a step: its sheet, its checks. One thing at a time; what comes too late for the step is dropped. */
export function useStepWork(step: Step): StepWork {
  const { course, desk, toSheet, progress, rules, act } = useCourse();
  const [state, setState] = useState<State>({ known: !step.sheet, busy: step.sheet ? "looking" : undefined });
  const [turns] = useState(() => {
    const tell = (changed: Partial<State>): void => setState((now) => ({ ...now, ...changed, busy: undefined }));
    return new Turns<Partial<State>>(tell, (error) => tell({ failure: reasonOf(error) }));
  });
  const { picks } = progress.steps[step.id] ?? NO_STEP;
  const look = async (): Promise<Partial<State>> => ({ standing: step.sheet ? await desk.find(step) : undefined, known: true });
  // Somebody may delete the sheet at any time: then it is said as a check says it.
  const lookForMissing = async ({ number }: Turn): Promise<Partial<State>> => {
    const found = await look();
    const outcome = missingOutcome(found.standing);
    return { ...found, ...(outcome ? { checked: { outcome, picks, number } } : {}) };
  };
  const run = (busy: Busy, work: (turn: Turn) => Promise<Partial<State>>): void => {
    const began = turns.work((turn) => work(turn).catch((error: unknown) => (error instanceof NotStanding ? lookForMissing(turn) : Promise.reject(error))));
    if (began) setState((now) => ({ ...now, busy, failure: undefined, said: undefined }));
  };

  // In another language the sheet is the same: it is looked up without a word, and behind what is under way.
  useEffect(() => {
    if (step.sheet) turns.look(look);
  }, [desk, step]);
  useEffect(() => () => turns.drop(), []);

  const text = course.text(step);
  return {
    ...state,
    lookForMissing: () => turns.look(lookForMissing),
    build: () => run("building", async ({ holds }) => {
      const rebuilt = state.standing !== undefined;
      const standing = await desk.build(step, text, rules.seed(step, rules.ownNumbers), rules.policies);
      if (!rebuilt && toSheet) {
        // A keyboard that goes to the sheet goes to its first answer. Where it stays here, that would only be one more request.
        await desk.show(step);
        if (holds()) toSheet();
      }
      // What the last check has said of the sheet need not be true of this one.
      return { standing, known: true, checked: undefined, ...(rebuilt ? { said: standing.sheet === state.standing?.sheet ? ("rebuilt" as const) : ("rebuiltBeside" as const) } : {}) };
    }),
    show: () => run("showing", async ({ holds }) => {
      await desk.show(step);
      if (holds()) toSheet?.();
      return {};
    }),
    check: () => run("checking", async ({ number, holds }) => {
      const outcome = await desk.check(step, picks, rules.policies);
      // Meanwhile the learner may have left, and even have begun anew.
      if (holds()) act({ type: "checked", step: step.id, outcome });
      return { ...(await look()), checked: { outcome, picks, number } };
    }),
    reset: (own) => run("resetting", async ({ holds }) => {
      const standing = await desk.reset(step, text, rules.seed(step, own), rules.policies);
      if (holds()) act({ type: "reset", step: step.id });
      return { standing, known: true, checked: undefined, said: "wasReset" };
    }),
  };
}
