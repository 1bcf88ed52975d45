import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import type { Cell, Grid } from "../../../cells/Cell";
import { showCell } from "../../../functions/showCell";
import type { Unit } from "../../../functions/units";
import { unitOfCell, unitOfStep } from "./cellUnit";
import { useExplainWords } from "./useExplainWords";

interface Figures {
  /** The call is the whole formula: what it gives is what the cell shows. */
  readonly isAlone: boolean;
  /** What a call gives in the cell that is asked about, and what the cell shows; `unit` where it counts something else than the function. */
  write(values: { readonly call: Grid | undefined; readonly cell: Cell }, unit?: Unit): { readonly call: string; readonly cell: string };
}

export function useFigures(subject: Subject, steps: readonly Step[], step: number): Figures {
  const { locale } = useExplainWords();
  const own = steps[step - 1]!;
  const isAlone = subject.calls.some(({ node }) => node === subject.tree);
  const ofCell = unitOfCell(subject, steps);
  return {
    isAlone,
    write: ({ call, cell }, unit) => {
      const one = own.at && call?.[own.at.row]?.[own.at.column];
      return {
        call: one === undefined || !own.at ? "" : showCell(one, unit ?? unitOfStep(own, own.at), locale),
        cell: showCell(cell, (isAlone && unit) || ofCell, locale),
      };
    },
  };
}
