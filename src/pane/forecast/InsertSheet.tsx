import { forecastLayout } from "../../forecast/sheet/forecastLayout";
import { useDoing } from "../trainer/useDoing";
import type { ForecastKit } from "./Kit";
import type { Made } from "./useForecast";
import { useWords } from "./useWords";

interface Props {
  readonly made: Made;
  readonly kit: ForecastKit;
}

/** From so many customers on, sheets and formulas take seconds. */
const MANY = 5000;

/** Writes the forecast as a sheet of formulas and goes there. */
export function InsertSheet({ made, kit }: Props) {
  const { locale, words: { insert: words, failed, sheet }, fill, count } = useWords();
  const { customers } = made.study;
  const { busy, result, reason, run } = useDoing<string>();
  const { noDate, noAmount } = made.log.leftOut;
  const refused = [noDate, noAmount].flatMap((left) => (left ? [left.row] : []));
  const insert = (): void => run(async () => {
    await kit.before?.();
    const laid = await kit.insert(sheet.name, forecastLayout(made, locale));
    kit.toSheet?.();
    return laid.sheet;
  });
  return (
    <section class="pane-section course-form">
      <h3>{words.title}</h3>
      {refused.length > 0
        ? <p class="course-attention"><span aria-hidden="true">! </span>{fill(words.refused, { row: Math.min(...refused) })}</p>
        : <><p class="pane-note">{words.note}{customers > MANY && ` ${fill(words.large, { count: count(customers) })}`}</p><button type="button" class="pane-button course-light" aria-disabled={busy} onClick={insert}>{words.button}</button></>}
      <div role="status">
        <p class="course-attention">{reason !== undefined && fill(failed, { reason })}</p>
        <p class="pane-note">{busy ? words.writing : result !== undefined && fill(words.done, { sheet: result })}</p>
      </div>
    </section>
  );
}
