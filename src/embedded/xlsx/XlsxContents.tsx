import type { Count } from "../../files/xlsx/Contents";
import type { Opened } from "../../files/xlsx/openXlsx";
import { xlsxWords } from "../../locale/embedded/xlsx";
import type { Locale } from "../../locale/Locale";
import { say } from "../../locale/say";
import { LeftOutList } from "./LeftOutList";

interface Props {
  readonly opened: Opened;
  readonly locale: Locale;
}

/** What a workbook holds, and what of it is not taken over, before it takes the place of another. */
export function XlsxContents({ opened: { contents, leftOut }, locale }: Props) {
  const words = xlsxWords(locale);
  const number = (value: number): string => new Intl.NumberFormat(locale).format(value);
  const list = (counts: readonly Count[]): string => counts.map(({ name, count }) => say(locale, words.counted, { name, count })).join(words.between);
  const { sheets, ours, asking } = contents;
  return (
    <>
      <div class="preview" tabIndex={0} role="region" aria-label={words.holds}>
        <table>
          <caption>{words.holds}</caption>
          <thead>
            <tr>
              <th scope="col">{words.sheet}</th>
              <th scope="col" class="number">{words.cells}</th>
              <th scope="col" class="number">{words.formulas}</th>
            </tr>
          </thead>
          <tbody>
            {sheets.map(({ name, cells, formulas }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="number">{number(cells)}</td>
                <td class="number">{number(formulas)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{ours.length > 0 ? say(locale, words.ours, { list: list(ours) }) : words.noneOfOurs}</p>
      {asking.length > 0 && <p>{say(locale, words.asking, { list: list(asking) })}</p>}
      {leftOut.length > 0 && <LeftOutList title={words.leftOut} leftOut={leftOut} locale={locale} />}
    </>
  );
}
