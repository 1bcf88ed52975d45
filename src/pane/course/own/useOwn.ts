import { useEffect, useRef, useState } from "preact/hooks";
import type { OwnReport, OwnTable } from "../../../course/own/OwnTable";
import type { Step } from "../../../course/Step";
import type { Place } from "../../../workbook/Workbook";
import { reasonOf } from "../../error/watchErrors";
import { useCourse } from "../CourseContext";

interface State {
  readonly table?: OwnTable | undefined;
  readonly busy?: "reading" | "checking" | undefined;
  readonly failure?: string | undefined;
}

export interface Own extends State {
  read(place: Place): void;
  pick(column: string, at: number | undefined): void;
  confirm(): void;
  again(): void;
}

/** The learner's own table, from pointing at it to what was found in it. */
export function useOwn(step: Step, onReport: (report: OwnReport | undefined) => void): Own {
  const { course, desk } = useCourse();
  const [state, setState] = useState<State>({});
  const here = useRef(true);
  useEffect(() => () => void (here.current = false), []);
  const run = async (busy: NonNullable<State["busy"]>, work: () => Promise<Partial<State>>): Promise<void> => {
    setState((now) => ({ ...now, busy, failure: undefined }));
    const found = await work().catch((error: unknown): Partial<State> => ({ failure: reasonOf(error) }));
    if (here.current) setState((now) => ({ ...now, ...found, busy: undefined }));
  };
  const { table } = state;
  return {
    ...state,
    read: (place) => void run("reading", async () => ({ table: await desk.readOwn(step, course.text(step), place) })),
    pick: (column, at) => setState((now) => (now.table ? { ...now, table: { ...now.table, columns: { ...now.table.columns, [column]: at } } } : now)),
    confirm: () => table && void run("checking", async () => {
      const report = await desk.checkOwn(step, table);
      if (here.current) onReport(report);
      return {};
    }),
    // What was found in another table is not true of the next.
    again: () => {
      setState({});
      onReport(undefined);
    },
  };
}
