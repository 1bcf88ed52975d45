import type { Cell } from "../../cells/Cell";
import { splitReference } from "../../cells/sheetName";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";
import { CellLink } from "./CellLink";
import { cellText } from "./cellText";
import { FewIn } from "./Few";

/** A cell that shows something else than it did. */
interface Difference {
  readonly cell: string;
  readonly was: Cell;
  readonly now: Cell;
}

interface Props {
  readonly differences: readonly Difference[];
  readonly words: { readonly cell: string; readonly was: string; readonly now: string; readonly blank: string; readonly more: Plural };
}

/** Cells with what they showed and what they show. */
export function Differences({ differences, words }: Props) {
  const show = useShown(words.blank);
  const rows = differences.map(({ cell, was, now }) => (
    <tr key={cell}><th scope="row"><CellLink place={placeOf(cell)} /></th><td>{show(was)}</td><td>{show(now)}</td></tr>
  ));
  return (
    <FewIn entries={rows} more={words.more} frame={(shown) => (
      <table class="audit-table">
        <thead>
          <tr><th scope="col">{words.cell}</th><th scope="col">{words.was}</th><th scope="col">{words.now}</th></tr>
        </thead>
        <tbody>{shown}</tbody>
      </table>
    )} />
  );
}

/** Tells what a cell holds, for people. */
export function useShown(blank: string): (cell: Cell) => string {
  const { locale } = usePane();
  return (cell) => cellText(cell, locale, blank);
}

function placeOf(cell: string): { readonly sheet: string; readonly address: string } {
  const { sheet, address } = splitReference(cell);
  return { sheet: sheet!, address };
}
