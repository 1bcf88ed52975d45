import type { Course } from "../../course/Course";
import { useCourse } from "./CourseContext";
import { useLoaded } from "./useLoaded";
import { Waiting } from "./Waiting";

/** The place of the trainer's page, whose script and words are loaded when somebody looks here. */
export function TrainerPlace({ whole }: { readonly whole: Course }) {
  const { words } = useCourse();
  const { value: TrainerPage, failure, again } = useLoaded(async () => (await import(/* webpackChunkName: "trainer-pane" */ "../trainer/TrainerPage")).TrainerPage, []);
  if (TrainerPage) return <TrainerPage whole={whole} />;
  return <Waiting failure={failure === undefined ? undefined : { sentence: words.overview.trainerFailed, reason: failure, onAgain: again }} />;
}
