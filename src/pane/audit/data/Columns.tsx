import { useEffect, useId, useRef } from "preact/hooks";
import { formatAddress } from "../../../cells/address";
import { qualify } from "../../../cells/sheetName";
import type { DataSource } from "../../../audit/data/DataSource";
import { ROLES, type Role } from "../../../audit/data/Question";
import type { DataCheck } from "./useDataCheck";
import { useWords } from "./useWords";

interface Props {
  readonly source: DataSource;
  readonly check: DataCheck;
}

/** What was recognised in the columns, to be changed, and the button that begins. */
export function Columns({ source, check }: Props) {
  const { words, fill } = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useEffect(() => place.current?.focus(), []);
  const { found, headers, replaced } = source;
  const nameOf = (column: number): string => {
    const other = replaced.find((each) => each.column === column);
    return other ? fill(words.source.instead, { header: other.header, former: found.headers[column]! }) : headers[column]!;
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (check.busy === undefined) check.check();
  };
  return (
    <form class="course-form" onSubmit={submit}>
      <p ref={place} tabIndex={-1}>{fill(words.source.read, { reference: qualify(found.sheet, formatAddress(found.area)), count: source.rows.length })}</p>
      <fieldset class="data-columns">
        <legend class="pane-label">{words.source.columns}</legend>
        {headers.map((_, column) => <RolePick key={column} name={nameOf(column)} role={check.roles[column]!} onPick={(role) => check.pick(column, role)} />)}
      </fieldset>
      {replaced.map((column) => <button key={column.column} type="button" class="pane-button course-light" onClick={() => check.busy === undefined && check.giveUp(column)}>{fill(words.repair.giveUp, { header: column.header })}</button>)}
      <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={check.busy !== undefined}>{words.source.run}</button>
      <p class="course-line pane-note" role="status">{check.busy === "checking" ? words.source.checking : ""}</p>
      <button type="button" class="pane-button course-light" onClick={check.other}>{words.source.other}</button>
    </form>
  );
}

interface PickProps {
  readonly name: string;
  readonly role: Role;
  onPick(role: Role): void;
}
function RolePick({ name, role, onPick }: PickProps) {
  const { words } = useWords();
  const id = useId();
  return (
    <div class="data-pick">
      <label for={id}>{name}</label>
      <select id={id} class="pane-field pane-select" value={role} onChange={({ currentTarget: { value } }) => onPick(value as Role)}>
        {ROLES.map((each) => <option key={each} value={each}>{words.roles[each]}</option>)}
      </select>
    </div>
  );
}
