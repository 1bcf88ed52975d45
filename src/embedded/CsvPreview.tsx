import { CellError, type Cell } from "../cells/Cell";
import type { ColumnKind } from "../files/csv/columns";
import type { CsvTable } from "../files/csv/readCsv";
import { timeOfSerial } from "../cells/written/dates";
import { embeddedWords } from "../locale/embedded";
import type { Locale } from "../locale/Locale";

interface Props {
  readonly table: CsvTable;
  readonly rows: number;
  readonly locale: Locale;
}

/** The first rows as they were read: dates with the month in words, so that day and month cannot be mistaken. */
export function CsvPreview({ table, rows, locale }: Props) {
  const words = embeddedWords(locale).csv;
  const [first, ...rest] = table.rows;
  return (
    <div class="preview" tabIndex={0} role="region" aria-label={words.preview}>
      <table>
        <caption>{words.preview}</caption>
        <thead>
          <tr>{first?.map((cell, column) => <th key={column} scope="col">{shown(cell, "text", locale)}</th>)}</tr>
          <tr class="kinds">{table.kinds.map((kind, column) => <td key={column}>{words.columns[kind]}</td>)}</tr>
        </thead>
        <tbody>
          {rest.slice(0, rows).map((row, at) => (
            <tr key={at}>{row.map((cell, column) => <td key={column} class={typeof cell === "number" ? "number" : ""}>{shown(cell, table.kinds[column]!, locale)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(cell: Cell, kind: ColumnKind, locale: Locale): string {
  if (cell === null) return "";
  if (cell instanceof CellError) return cell.code;
  if (typeof cell !== "number") return String(cell);
  if (kind !== "dates" && kind !== "times") return new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(cell);
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", ...(kind === "times" ? { timeStyle: "short" } : {}), timeZone: "UTC" }).format(timeOfSerial(cell));
}
