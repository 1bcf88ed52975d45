import { useEffect, useId, useRef } from "preact/hooks";
import { showCell } from "../../functions/showCell";
import { ROLES, troubleOf, type Role } from "../../forecast/source/columnRoles";
import type { Log, Reason } from "../../forecast/source/readLog";
import type { Source } from "../../forecast/source/Source";
import { placeOf, type Forecast } from "./useForecast";
import { useWords } from "./useWords";

interface Props {
  readonly source: Source;
  readonly forecast: Forecast;
}

/** What was recognised: the columns, to be changed, and what stands in them. */
export function Purchases({ source, forecast }: Props) {
  const { words, fill } = useWords();
  const place = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the focus goes to what came in its place.
  useEffect(() => place.current?.focus(), []);
  const trouble = troubleOf(forecast.columns);
  const said = !trouble
    ? forecast.log ? "" : words.source.noRows
    : trouble.kind === "twice" ? fill(words.source.twice, { column: source.headers[trouble.column]! }) : fill(words.source.missing, { columns: trouble.roles.map((role) => words.roles[role]).join(", ") });
  return (
    <div class="course-form">
      <p ref={place} tabIndex={-1}>{fill(words.source.read, { reference: placeOf(source) })}</p>
      <fieldset class="forecast-columns">
        <legend class="pane-label">{words.source.columns}</legend>
        {ROLES.map((role) => <ColumnPick key={role} role={role} headers={source.headers} at={forecast.columns[role]} onPick={(at) => forecast.pick(role, at)} />)}
      </fieldset>
      <p class="course-attention" role="status">{said}</p>
      {forecast.log && <Facts log={forecast.log} />}
      <button type="button" class="pane-button course-light" onClick={forecast.again}>{words.source.other}</button>
    </div>
  );
}

interface PickProps {
  readonly role: Role;
  readonly headers: readonly string[];
  readonly at: number | undefined;
  onPick(at: number | undefined): void;
}
function ColumnPick({ role, headers, at, onPick }: PickProps) {
  const { words } = useWords();
  const id = useId();
  return (
    <div class="forecast-pick">
      <label for={id}>{words.roles[role]}</label>
      <select id={id} class="pane-field pane-select" value={at ?? ""} onChange={({ currentTarget: { value } }) => onPick(value === "" ? undefined : Number(value))}>
        <option value="">{words.source.none}</option>
        {headers.map((header, order) => <option key={order} value={order}>{header}</option>)}
      </select>
    </div>
  );
}

/** How much there is, of when, and what was left out for which reason. */
function Facts({ log: { purchases, from, to, leftOut } }: { readonly log: Log }) {
  const { locale, words, fill } = useWords();
  const day = (serial: number): string => showCell(serial, "date", locale);
  const facts = [
    fill(words.source.rows, { count: purchases.codes.length }),
    fill(words.source.customers, { count: purchases.customers }),
    fill(words.source.period, { from: day(from), to: day(to) }),
  ];
  return (
    <>
      <p class="forecast-facts">{facts.join(" · ")}</p>
      {(Object.keys(leftOut) as Reason[]).map((reason) => (
        <p key={reason} class={reason === "blank" ? "pane-note" : "course-attention"}>{reason !== "blank" && <span aria-hidden="true">! </span>}{fill(words.source.leftOut[reason], { ...leftOut[reason]! })}</p>
      ))}
    </>
  );
}
