import { trainerWords, type TrainerWords } from "../../locale/trainer";
import { useCourse } from "../course/CourseContext";

type Course = ReturnType<typeof useCourse>;

/** What the parts of the trainer's page may need: the course around them, and the words for trainers beside those for everybody. */
export function useTrainer(): Omit<Course, "words"> & { readonly words: TrainerWords; readonly courseWords: Course["words"] } {
  const { words, ...around } = useCourse();
  return { ...around, words: trainerWords(around.locale), courseWords: words };
}
