import type { NameUsers } from "../../../audit/own/nameUsers";
import { CellLink } from "../CellLink";
import { Few } from "../Few";
import { useFreezeWords } from "./useFreezeWords";

/** Names that call our functions: neither they nor the cells that use them are frozen. Nothing where there are none. */
export function NamesOfOurs({ names }: { readonly names: readonly NameUsers[] }) {
  const { words } = useFreezeWords();
  if (names.length === 0) return null;
  return (
    <section class="pane-section readings">
      <h3><span aria-hidden="true">! </span>{words.names.title}</h3>
      <p>{words.names.text}</p>
      {names.map(({ name, formula, cells }) => (
        <div key={name}>
          <p class="audit-name" translate={false}><strong>{name}</strong> <code>{formula}</code></p>
          {cells.length === 0 ? <p class="pane-note">{words.names.unused}</p> : <Few class="audit-formulas" more={words.more} entries={cells.map((cell) => <li key={`${cell.sheet}!${cell.address}`}><CellLink place={cell} /></li>)} />}
        </div>
      ))}
    </section>
  );
}

/** Without the cells that are frozen for a function of their own: they are values then. */
export const stillLive = (names: readonly NameUsers[], isFrozen: (cell: NameUsers["cells"][number]) => boolean): readonly NameUsers[] =>
  names.map((one) => ({ ...one, cells: one.cells.filter((cell) => !isFrozen(cell)) }));
