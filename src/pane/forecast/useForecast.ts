import { useEffect, useRef, useState } from "preact/hooks";
import { formatAddress } from "../../cells/address";
import { qualify } from "../../cells/sheetName";
import { troubleOf, type Columns, type FullColumns, type Role } from "../../forecast/source/columnRoles";
import { readLog, type Log } from "../../forecast/source/readLog";
import { readSource } from "../../forecast/source/readSource";
import { recognise } from "../../forecast/source/recognise";
import type { Source } from "../../forecast/source/Source";
import type { Study } from "../../forecast/StudyRequest";
import { HORIZONS, TIME_UNITS, YEARLY_DISCOUNT, type TimeUnit } from "../../forecast/timeUnits";
import type { Place } from "../../workbook/Workbook";
import { reasonOf } from "../error/watchErrors";
import { usePane } from "../PaneContext";
import type { ForecastKit } from "./Kit";

export interface Plan {
  readonly unit: TimeUnit;
  readonly horizon: number;
}
/** A study with what it was made from. */
export interface Made extends Plan {
  readonly study: Study;
  readonly source: Source;
  readonly columns: FullColumns;
  readonly log: Log;
}
interface State {
  readonly source?: Source | undefined;
  readonly columns: Columns;
  /** Undefined while columns are missing, and where no row can be read. */
  readonly log?: Log | undefined;
  readonly plan: Plan;
  readonly made?: Made | undefined;
  readonly busy?: "reading" | "running" | undefined;
  readonly failure?: string | undefined;
  /** The cells in which there was nothing. */
  readonly nothing?: string | undefined;
}

export interface Forecast extends State {
  read(place: Place): void;
  pick(role: Role, column: number | undefined): void;
  choose(plan: Plan): void;
  run(): void;
  leave(): void;
  again(): void;
}

const NO_COLUMNS: Columns = { customer: undefined, date: undefined, amount: undefined };

/** From pointing at purchases to what they say. Whatever was made before is not true of other cells or settings, and goes. */
export function useForecast(kit: ForecastKit): Forecast {
  const { workbook } = usePane();
  const [state, setState] = useState<State>({ columns: NO_COLUMNS, plan: { unit: "week", horizon: HORIZONS.week } });
  const turn = useRef(0);
  useEffect(() => () => void turn.current++, []);
  const begin = async (busy: NonNullable<State["busy"]>, work: () => Promise<Partial<State>>): Promise<void> => {
    const mine = ++turn.current;
    setState((now) => ({ ...now, busy, failure: undefined, nothing: undefined, made: undefined }));
    const found = await work().catch((error: unknown): Partial<State> => ({ failure: reasonOf(error) }));
    if (turn.current === mine) setState((now) => ({ ...now, ...found, busy: undefined }));
  };
  const change = (changed: Partial<State>): void => {
    turn.current++;
    setState((now) => ({ ...now, made: undefined, busy: undefined, failure: undefined, ...changed }));
  };
  const { source, columns, log, plan } = state;
  return {
    ...state,
    read: (place) => void begin("reading", async () => {
      await kit.before?.();
      const found = workbook && (await readSource(workbook, place));
      return found ? withColumns(found, recognise(found.headers, found.rows)) : { nothing: qualify(place.sheet, place.address) };
    }),
    pick: (role, column) => source && change(withColumns(source, { ...columns, [role]: column })),
    choose: (chosen) => change({ plan: chosen }),
    run: () => source && log && void begin("running", async () => {
      const study = await kit.study({ purchases: log.purchases, unitDays: TIME_UNITS[plan.unit], horizon: plan.horizon, yearlyDiscount: YEARLY_DISCOUNT });
      return { made: { ...plan, study, source, columns: columns as FullColumns, log } };
    }),
    leave: () => change({}),
    again: () => change({ source: undefined, log: undefined, columns: NO_COLUMNS }),
  };
}

const withColumns = (source: Source, columns: Columns): Partial<State> => ({ source, columns, log: troubleOf(columns) ? undefined : readLog(source, columns as FullColumns) });

/** The cells of a source as a formula would name them. */
export const placeOf = ({ sheet, area }: Source): string => qualify(sheet, formatAddress(area));
