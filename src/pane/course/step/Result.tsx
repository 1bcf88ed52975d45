import { useLayoutEffect, useRef } from "preact/hooks";
import type { Weight } from "../../../course/check/Outcome";
import type { Standing } from "../../../course/desk/CourseDesk";
import type { StepText } from "../../../course/prose/StepText";
import { useCourse } from "../CourseContext";
import { RichText } from "../text/RichText";
import type { Item } from "./told";

interface Props {
  readonly items: readonly Item[] | undefined;
  /** Another number is another check, whose result comes into view. */
  readonly number: number | undefined;
  readonly failure: string | undefined;
  /** What has been done with the sheet. */
  readonly said: string | undefined;
  readonly text: StepText;
  readonly standing: Standing | undefined;
}

const SIGNS: Readonly<Record<Weight, string>> = { essential: "✕", actionable: "➜", informative: "ℹ\uFE0E", celebratory: "✓" };

/** What the last check has found, and why something could not be done. It is told and shown, but takes no focus. */
export function Result({ items, number, failure, said, text, standing }: Props) {
  const { words, fill } = useCourse();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (number !== undefined || failure !== undefined || said !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [number, failure, said]);
  return (
    <div ref={place} class="course-result" role="status" aria-label={words.result}>
      {failure !== undefined && <p class="pane-card pane-error">{fill(words.step.failed, { reason: failure })}</p>}
      {said !== undefined && <p class="pane-card">{said}</p>}
      {failure === undefined && items && items.length > 0 && (
        <ul>
          {items.map(({ weight, sentences }, at) => (
            <li key={at} class={`course-finding course-${weight}`}>
              <p class="course-weight"><span aria-hidden="true">{SIGNS[weight]}</span> {words.weights[weight]}</p>
              {sentences.map((prose, line) => <p key={line}><RichText prose={prose} text={text} standing={standing} /></p>)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
