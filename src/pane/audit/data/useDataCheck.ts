import { useEffect, useRef, useState } from "preact/hooks";
import { common, parseAddress } from "../../../cells/address";
import { qualify } from "../../../cells/sheetName";
import { isSame, readAgain, readDataSource, type DataSource, type Replaced } from "../../../audit/data/DataSource";
import type { Finding } from "../../../audit/data/Finding";
import type { Role } from "../../../audit/data/Question";
import { recogniseRoles } from "../../../audit/data/recogniseRoles";
import { writeBeside, type NewColumn, type Written } from "../../../audit/data/repair/writeBeside";
import type { Place } from "../../../workbook/Workbook";
import { reasonOf } from "../../error/watchErrors";
import type { AuditKit } from "../Kit";
import { askChecks } from "./askChecks";
import { dayOf } from "./today";

export interface Report {
  readonly source: DataSource;
  readonly roles: readonly Role[];
  readonly findings: readonly Finding[];
}
interface State {
  readonly source?: DataSource | undefined;
  readonly roles: readonly Role[];
  readonly report?: Report | undefined;
  readonly busy?: "reading" | "checking" | undefined;
  readonly failure?: string | undefined;
  /** The cells in which there was nothing. */
  readonly nothing?: string | undefined;
  /** Whether the table has changed since it was checked. */
  readonly stale?: boolean;
}
export interface DataCheck extends State {
  read(place: Place): void;
  pick(column: number, role: Role): void;
  check(replaced?: readonly Replaced[]): void;
  /** Takes away a column that stands in for another, and checks again with the other. */
  giveUp(column: Replaced): void;
  /** Writes beside the table; undefined where there is no room, "changed" where it is another table by now. */
  repair(report: Report, column: NewColumn): Promise<Written | "changed" | undefined>;
  jump(address: string): Promise<void>;
  other(): void;
}

/** From pointing at a table to what was found in it. What was found before is not true of other columns, and goes. */
export function useDataCheck(kit: AuditKit): DataCheck {
  const { workbook } = kit;
  const [state, setState] = useState<State>({ roles: [] });
  const turn = useRef(0);
  // By the column of the sheet: it can be taken away for as long as this page is open.
  const written = useRef(new Map<number, Written>());
  useEffect(() => () => void turn.current++, []);
  const { source, roles, report } = state;
  useEffect(() => {
    if (!report) return;
    const { sheet, area } = report.source.found;
    return workbook.calculation.onChange((place) => {
      if (place.sheet === sheet && common(parseAddress(place.address), area)) setState((now) => (now.report === report ? { ...now, stale: true } : now));
    });
  }, [report, workbook]);
  const begin = async (busy: NonNullable<State["busy"]>, work: () => Promise<Partial<State>>): Promise<void> => {
    const mine = ++turn.current;
    setState((now) => ({ ...now, busy, failure: undefined, nothing: undefined, report: undefined, stale: false }));
    const found = await work().catch((error: unknown): Partial<State> => ({ failure: reasonOf(error) }));
    if (turn.current === mine) setState((now) => ({ ...now, ...found, busy: undefined }));
  };
  const gone = ({ place }: DataSource): Partial<State> => ({ source: undefined, nothing: qualify(place.sheet, place.address) });
  const check = (from: DataSource, replaced?: readonly Replaced[], first?: () => Promise<unknown>): void => void begin("checking", async () => {
    await kit.before?.();
    await first?.();
    const now = await readAgain(workbook, from, replaced);
    if (!now) return gone(from);
    const findings = await askChecks(kit, { headers: now.headers, rows: now.rows, roles, today: dayOf(kit.now()) });
    return { source: now, report: { source: now, roles, findings } };
  });
  return {
    ...state,
    read: (place) => void begin("reading", async () => {
      await kit.before?.();
      const found = await readDataSource(workbook, place);
      return found ? { source: found, roles: recogniseRoles(found) } : { nothing: qualify(place.sheet, place.address) };
    }),
    pick: (column, role) => {
      turn.current++;
      setState((now) => ({ ...now, roles: now.roles.map((known, at) => (at === column ? role : known)), report: undefined, busy: undefined, failure: undefined }));
    },
    check: (replaced) => source && check(source, replaced),
    giveUp: (column) => source && check(source, source.replaced.filter((other) => other !== column), () => written.current.get(column.at)?.undo() ?? Promise.resolve()),
    repair: async ({ source: checked }, column) => {
      await kit.before?.();
      const now = await readAgain(workbook, checked);
      if (!now || !isSame(checked, now)) return "changed";
      const made = await writeBeside(workbook, now.found, column);
      if (made) written.current.set(made.at, made);
      return made;
    },
    jump: async (address) => source && workbook.selection.select({ sheet: source.found.sheet, address }),
    other: () => {
      turn.current++;
      setState({ roles: [] });
    },
  };
}
