import type { SpillReaders as Found } from "../../audit/own/spillReaders";
import type { Plural } from "../../locale/InEachLanguage";
import { usePane } from "../PaneContext";
import { CellLink } from "./CellLink";
import { Few } from "./Few";

interface Props {
  readonly readers: Found;
  readonly words: { readonly title: string; readonly text: string; readonly names: string };
  readonly more: Plural;
}

/** Formulas that will no longer find the spill they read. Nothing where there are none. */
export function SpillReaders({ readers: { cells, names }, words, more }: Props) {
  const { fill } = usePane();
  if (cells.length === 0 && names.length === 0) return null;
  return (
    <section class="pane-section readings">
      <h3><span aria-hidden="true">! </span>{words.title}</h3>
      <p>{words.text}</p>
      <Few class="audit-formulas" more={more} entries={cells.map((cell) => <li key={`${cell.sheet}!${cell.address}`}><CellLink place={cell} /> <code>{cell.formula}</code></li>)} />
      {names.length > 0 && <p class="course-attention">{fill(words.names, { names: names.join(", ") })}</p>}
    </section>
  );
}
