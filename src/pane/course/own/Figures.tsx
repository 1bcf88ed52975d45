import type { Cell } from "../../../cells/Cell";
import type { OwnFigure } from "../../../course/own/OwnTable";
import type { Step } from "../../../course/Step";
import { showCell } from "../../../functions/showCell";
import { useCourse } from "../CourseContext";

interface Props {
  readonly step: Step;
  readonly figures: readonly OwnFigure[];
}

/** The learner's figures beside those of the book's case. */
export function Figures({ step, figures }: Props) {
  const { course, words, locale } = useCourse();
  const { measures } = course.text(step);
  const shown = (cell: Cell | undefined, unit: OwnFigure["unit"]): string => (cell === undefined ? words.own.notComputed : showCell(cell, unit, locale));
  return (
    <div class="course-figures" role="group" aria-label={words.own.figures} tabIndex={0}>
      <table>
        <caption>{words.own.figures}</caption>
        <thead>
          <tr><th scope="col">{words.own.figure}</th><th scope="col">{words.own.yours}</th><th scope="col">{words.own.books}</th></tr>
        </thead>
        <tbody>
          {figures.map(({ id, unit, own, book }) => (
            <tr key={id}><th scope="row">{measures[id] ?? id}</th><td>{shown(own, unit)}</td><td>{shown(book, unit)}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
