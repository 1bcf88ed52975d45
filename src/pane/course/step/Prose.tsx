import type { Standing } from "../../../course/desk/CourseDesk";
import type { StepText } from "../../../course/prose/StepText";
import { RichText } from "../text/RichText";

interface Props {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly text: StepText;
  readonly standing: Standing | undefined;
  /** What is to be done stands out from what is to be read. */
  readonly task?: boolean;
}

export const Prose = ({ title, paragraphs, text, standing, task = false }: Props) => (
  <section class={task ? "course-prose course-task" : "course-prose"}>
    <h3>{title}</h3>
    {paragraphs.map((prose, at) => <p key={at}><RichText prose={prose} text={text} standing={standing} /></p>)}
  </section>
);
