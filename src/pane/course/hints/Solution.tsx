import { useEffect } from "preact/hooks";
import type { CourseDesk, Standing } from "../../../course/desk/CourseDesk";
import { NotStanding } from "../../../course/desk/NotStanding";
import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { Code } from "../text/RichText";
import { useLoaded } from "../useLoaded";

interface Props {
  readonly step: Step;
  readonly at: string;
  readonly standing: Standing;
  /** The sheet that was thought to stand does not, or not whole. */
  onMissing(): void;
}

/** The formula that answers a part, as the learner's program writes it. */
export function Solution({ step, at, standing, onMissing }: Props) {
  const { desk, words, fill } = useCourse();
  const { complete } = standing;
  const { value, failure } = useLoaded(() => (complete ? solutionOf(desk, step, at) : Promise.resolve(null)), [desk, step, at, standing]);
  const missing = value === null;
  useEffect(() => {
    if (missing && complete) onMissing();
  }, [missing]);
  if (failure !== undefined) return <p class="course-attention">{fill(words.step.failed, { reason: failure })}</p>;
  if (missing) return <p class="course-attention">{words.common.cellsMissing}</p>;
  return value === undefined ? <p class="pane-note">{words.hints.loading}</p> : <p class="course-solution"><Code text={value} /></p>;
}

/** Null where its cells are gone. */
const solutionOf = (desk: CourseDesk, step: Step, at: string): Promise<string | null> =>
  desk.solution(step, at).catch((error: unknown) => {
    if (error instanceof NotStanding) return null;
    throw error;
  });
