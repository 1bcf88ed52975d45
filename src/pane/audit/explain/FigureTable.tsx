import type { ComponentChildren } from "preact";
import { useExplainWords } from "./useExplainWords";

interface Row {
  readonly key: string;
  readonly name: ComponentChildren;
  /** The formula goes by it. */
  readonly used: boolean;
  readonly call: string;
  readonly cell: string;
}
interface Props {
  readonly caption: string;
  /** The function, where the cell shows something else than it gives. */
  readonly id: string | undefined;
  readonly rows: readonly Row[];
  /** Said of the reading that is used. */
  readonly mark?: string;
}

/** Readings below each other, with what the call gives by each and what the cell would show. */
export function FigureTable({ caption, id, rows, mark }: Props) {
  const { words: { readings: words }, fill } = useExplainWords();
  return (
    <table class="explain-figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.reading}</th>
          {id !== undefined && <th scope="col" translate={false}>{fill(words.call, { id })}</th>}
          <th scope="col">{words.cell}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, used, call, cell }) => (
          <tr key={key} class={used ? "explain-used" : ""}>
            <th scope="row">{name}{used && mark !== undefined && <span class="pane-mark">{mark}</span>}</th>
            {id !== undefined && <td>{call}</td>}
            <td>{cell}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
