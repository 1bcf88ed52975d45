import type { Standing } from "../../../course/desk/CourseDesk";
import type { Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { Code } from "../text/RichText";
import { useLoaded } from "../useLoaded";

interface Props {
  readonly step: Step;
  readonly at: string;
  readonly standing: Standing;
}

/** The formula that answers a part, as the learner's program writes it. */
export function Solution({ step, at, standing }: Props) {
  const { desk, words, fill } = useCourse();
  const { value, failure } = useLoaded(() => desk.solution(step, at), [desk, step, at, standing]);
  if (failure !== undefined) return <p class="course-attention">{fill(words.step.failed, { reason: failure })}</p>;
  return value === undefined ? <p class="pane-note">{words.hints.loading}</p> : <p class="course-solution"><Code text={value} /></p>;
}
