import { useCourse } from "../CourseContext";
import { RosterPick } from "../workshop/RosterPick";
import { NameField } from "./NameField";

interface Props {
  readonly name: string;
  readonly note: string;
  onName(name: string): void;
}

/** Who learns: a name from the trainer's list where there is one, else as it is typed. */
export function LearnerPick(props: Props) {
  const { workshop } = useCourse();
  return workshop && workshop.learners.length > 0 ? <RosterPick learners={workshop.learners} {...props} /> : <NameField {...props} />;
}
