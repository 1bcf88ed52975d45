import { useId } from "preact/hooks";
import type { Pick } from "../../../course/check/checkQuestions";
import type { StepText } from "../../../course/prose/StepText";
import type { Question } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { RichText } from "../text/RichText";

interface Props {
  readonly question: Extract<Question, { kind: "sort" }>;
  readonly text: StepText;
  readonly pick: Pick | undefined;
  onPick(pick: Pick): void;
}

/** Cards to be put on piles: each has a list of the piles. */
export function Piles({ question: { id, cards, piles }, text, pick, onPick }: Props) {
  const { words } = useCourse();
  const base = useId();
  const on: Readonly<Record<string, string>> = typeof pick === "object" && !Array.isArray(pick) ? (pick as Readonly<Record<string, string>>) : {};
  const put = (card: string, pile: string): void => {
    const others = Object.entries(on).filter(([each]) => each !== card);
    onPick(Object.fromEntries(pile ? [...others, [card, pile]] : others));
  };
  return (
    <ul class="course-cards">
      {cards.map((card) => (
        <li key={card}>
          <label for={`${base}-${card}`}><RichText prose={text.questions[`${id}.${card}`] ?? card} text={text} standing={undefined} /></label>
          <select id={`${base}-${card}`} class="pane-field pane-select" value={on[card] ?? ""} onChange={(event) => put(card, event.currentTarget.value)}>
            <option value="">{words.questions.pile}</option>
            {piles.map((pile) => <option key={pile} value={pile}>{text.questions[`${id}.pile.${pile}`] ?? pile}</option>)}
          </select>
        </li>
      ))}
    </ul>
  );
}
