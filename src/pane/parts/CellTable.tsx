import { columnName } from "../../cells/address";
import type { ShownCell, ShownGrid } from "../../functions/showGrid";
import { usePane } from "../PaneContext";

interface Props {
  readonly grid: ShownGrid;
  readonly label: string;
  /** With the letters and numbers of a sheet, for cells a formula refers to. */
  readonly addresses?: boolean;
}

/** A few cells of a sheet. Where they are wider than the pane, they scroll by themselves, also by keyboard. */
export function CellTable({ grid: { rows, header, moreRows, moreColumns }, label, addresses = false }: Props) {
  const { words, fill } = usePane();
  const more = [moreRows && fill(words.example.moreRows, { count: moreRows }), moreColumns && fill(words.example.moreColumns, { count: moreColumns })].filter(Boolean);
  return (
    <figure class="pane-cells">
      <figcaption>{label}</figcaption>
      <div class="pane-scroll" role="group" aria-label={label} tabIndex={0}>
        <table>
          {addresses && <Letters columns={rows[0]?.length ?? 0} />}
          <tbody>{rows.map((row, at) => <Row key={at} cells={row} header={header && at === 0} {...(addresses ? { number: at + 1 } : {})} />)}</tbody>
        </table>
      </div>
      {more.length > 0 && <p class="pane-note">{more.join(", ")}</p>}
    </figure>
  );
}

const Letters = ({ columns }: { readonly columns: number }) => (
  <thead>
    <tr>
      <td class="pane-address" />
      {Array.from({ length: columns }, (_, at) => <th key={at} scope="col" class="pane-address">{columnName(at)}</th>)}
    </tr>
  </thead>
);

interface RowProps {
  readonly cells: readonly ShownCell[];
  readonly header: boolean;
  readonly number?: number;
}
const Row = ({ cells, header, number }: RowProps) => (
  <tr class={header ? "pane-header" : ""}>
    {number !== undefined && <th scope="row" class="pane-address">{number}</th>}
    {cells.map((cell, at) => <td key={at} class={cell.number ? "pane-number" : ""}>{cell.text}</td>)}
  </tr>
);
