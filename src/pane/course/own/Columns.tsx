import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { OwnTable } from "../../../course/own/OwnTable";
import type { OwnColumn, Step } from "../../../course/Step";
import { useCourse } from "../CourseContext";
import { columnTrouble } from "./columnTrouble";
import type { Own } from "./useOwn";

interface Props {
  readonly step: Step;
  readonly table: OwnTable;
  readonly own: Own;
}

/** Which column of the learner's table is which: what was recognised, to be confirmed or changed. */
export function Columns({ step, table, own }: Props) {
  const { course, words, fill } = useCourse();
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useEffect(() => heading.current?.focus(), []);
  const names = course.text(step).columns;
  const nameOf = (id: string): string => names[id]?.[0] ?? id;
  const wanted = step.own!.columns;
  const trouble = columnTrouble(wanted, table);
  const said = trouble?.kind === "missing" ? fill(words.own.missing, { columns: trouble.columns.map(nameOf).join(", ") }) : trouble ? fill(words.own.twice, { column: trouble.header }) : "";
  const confirm = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (!trouble && own.busy === undefined) own.confirm();
  };
  return (
    <form class="course-form" onSubmit={confirm}>
      <p ref={heading} tabIndex={-1}>{fill(words.own.recognised, { reference: table.reference, count: table.rows.length })}</p>
      {wanted.map((column) => <ColumnPick key={column.id} column={column} name={nameOf(column.id)} headers={table.headers} at={table.columns[column.id]} onPick={(at) => own.pick(column.id, at)} />)}
      <p class="course-attention" role="status">{tried ? said : ""}</p>
      <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={own.busy !== undefined}>{words.own.confirm}</button>
      <button type="button" class="pane-button course-light" onClick={own.again}>{words.own.other}</button>
    </form>
  );
}

interface PickProps {
  readonly column: OwnColumn;
  readonly name: string;
  readonly headers: readonly string[];
  readonly at: number | undefined;
  onPick(at: number | undefined): void;
}
function ColumnPick({ column, name, headers, at, onPick }: PickProps) {
  const { words } = useCourse();
  const id = useId();
  return (
    <div>
      <label class="pane-label" for={id}>{name} {column.optional && <span class="pane-mark">{words.own.optional}</span>}</label>
      <select id={id} class="pane-field pane-select" value={at ?? ""} onChange={({ currentTarget: { value } }) => onPick(value === "" ? undefined : Number(value))}>
        <option value="">{words.own.none}</option>
        {headers.map((header, order) => <option key={order} value={order}>{header}</option>)}
      </select>
    </div>
  );
}
