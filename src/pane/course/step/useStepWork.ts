import { useEffect, useRef, useState } from "preact/hooks";
import type { Picks } from "../../../course/check/checkQuestions";
import type { Outcome } from "../../../course/check/Outcome";
import type { Standing } from "../../../course/desk/CourseDesk";
import { NO_STEP } from "../../../course/progress/Progress";
import type { Step } from "../../../course/Step";
import { reasonOf } from "../../error/watchErrors";
import { useCourse } from "../CourseContext";
import { seedFor } from "../seedFor";

export type Busy = "looking" | "building" | "checking" | "resetting" | "showing";
export type Said = "rebuilt" | "wasReset";

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
}

/** What is done in a step: its sheet, its checks. One thing at a time; what comes too late for the step is dropped. */
export function useStepWork(step: Step): StepWork {
  const { course, desk, toSheet, progress, act } = useCourse();
  const [state, setState] = useState<State>({ known: !step.sheet, busy: step.sheet ? "looking" : undefined });
  const latest = useRef(0);
  const run = (busy: Busy | undefined, work: () => Promise<Partial<State>>, then?: () => void): void => {
    const ticket = ++latest.current;
    const tell = (changed: Partial<State>, and?: () => void): void => {
      if (ticket !== latest.current) return;
      setState((now) => ({ ...now, ...changed, busy: undefined }));
      and?.();
    };
    setState((now) => ({ ...now, busy, failure: undefined, said: undefined }));
    work().then((changed) => tell(changed, then), (error: unknown) => tell({ failure: reasonOf(error) }));
  };
  const look = async (): Promise<Partial<State>> => ({ standing: step.sheet ? await desk.find(step) : undefined, known: true });

  useEffect(() => {
    // In another language the sheet is the same: it is looked up without a word.
    if (step.sheet) run(state.known ? undefined : "looking", look);
  }, [desk, step]);
  useEffect(() => () => void latest.current++, []);

  const { picks } = progress.steps[step.id] ?? NO_STEP;
  const text = course.text(step);
  const learner = progress.learner ?? "";
  return {
    ...state,
    build: () => run("building", async () => {
      const rebuilt = state.standing !== undefined;
      const standing = await desk.build(step, text, seedFor(step, progress.ownNumbers, learner));
      // A keyboard that goes to the sheet goes to its first answer. Where it stays here, that would only be one more request.
      if (toSheet && !rebuilt) await desk.show(step);
      return { standing, known: true, ...(rebuilt ? { said: "rebuilt" as const } : {}) };
    }, state.standing ? undefined : toSheet),
    show: () => run("showing", async () => {
      await desk.show(step);
      return {};
    }, toSheet),
    check: () => run("checking", async () => {
      const outcome = await desk.check(step, picks, progress.policies);
      act({ type: "checked", step: step.id, outcome });
      return { ...(await look()), checked: { outcome, picks, number: latest.current } };
    }),
    reset: (own) => run("resetting", async () => {
      const standing = await desk.reset(step, text, seedFor(step, own, learner));
      act({ type: "reset", step: step.id });
      return { standing, known: true, checked: undefined, said: "wasReset" };
    }),
  };
}
