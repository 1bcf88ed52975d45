import { useState } from "preact/hooks";
import { formatAddress } from "../../../cells/address";
import { CellError, isBlank, type Cell } from "../../../cells/Cell";
import type { Finding } from "../../../audit/data/Finding";
import type { Role } from "../../../audit/data/Question";
import { showCell } from "../../../functions/showCell";
import type { Locale } from "../../../locale/Locale";
import { useDoing } from "../../trainer/useDoing";
import type { DataCheck, Report } from "./useDataCheck";
import { useWords } from "./useWords";

interface Props {
  readonly finding: Finding;
  readonly report: Report;
  readonly check: DataCheck;
}

const AT_ONCE = 20;

/** The rows of a finding, as the sheet numbers them, to jump to. */
export function Rows({ finding: { rows, column }, report: { source, roles }, check }: Props) {
  const { locale, words, fill } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  const { reason, run } = useDoing<void>();
  const { area } = source.found;
  const addressOf = (row: number): string => formatAddress(column === undefined ? { ...area, row: area.row + row, rows: 1 } : { row: area.row + row, column: source.columns[column]! });
  const left = rows.length - shown;
  return (
    <>
      <ul class="data-rows" aria-label={words.result.rows}>
        {rows.slice(0, shown).map((row) => (
          <li key={row}>
            <button type="button" class="pane-button data-row" onClick={() => run(() => check.jump(addressOf(row)))}>
              {fill(words.result.row, { row: area.row + row + 1 })}
              {column !== undefined && <Value cell={source.rows[row]?.[column] ?? null} role={roles[column]!} locale={locale} />}
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <button type="button" class="pane-link" onClick={() => setShown(shown + AT_ONCE)}>{fill(words.result.next, { count: left })}</button>}
      <p class="course-attention" role="status">{reason === undefined ? "" : fill(words.failed, { reason })}</p>
    </>
  );
}

interface ValueProps {
  readonly cell: Cell;
  readonly role: Role;
  readonly locale: Locale;
}
function Value({ cell, role, locale }: ValueProps) {
  if (isBlank(cell)) return null;
  return <span class="data-value">{cell instanceof CellError ? cell.code : showCell(cell, typeof cell === "number" && role === "date" ? "date" : "number", locale)}</span>;
}
