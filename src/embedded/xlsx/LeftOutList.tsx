import type { LeftOut } from "../../files/xlsx/LeftOut";
import type { Locale } from "../../locale/Locale";
import { leftOutLines } from "./leftOutLines";

interface Props {
  readonly title: string;
  readonly leftOut: readonly LeftOut[];
  readonly locale: Locale;
}

/** What stays behind, as a list that scrolls where it is long. */
export function LeftOutList({ title, leftOut, locale }: Props) {
  return (
    <section class="left-out">
      <h3>{title}</h3>
      <ul tabIndex={0} aria-label={title}>{leftOutLines(leftOut, locale).map((line) => <li key={line}>{line}</li>)}</ul>
    </section>
  );
}
