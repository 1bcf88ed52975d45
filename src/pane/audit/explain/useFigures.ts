import type { Step } from "../../../audit/explain/Step";
import type { Subject } from "../../../audit/explain/Subject";
import type { Cell, Grid } from "../../../cells/Cell";
import { showColumn } from "../../../functions/showColumn";
import type { Unit } from "../../../functions/units";
import { unitOfCell, unitOfStep } from "./cellUnit";
import { useExplainWords } from "./useExplainWords";

interface Values {
  readonly call: Grid | undefined;
  readonly cell: Cell;
  /** Where it counts something else than the function does. */
  readonly unit?: Unit | undefined;
}
interface Figures {
  /** The call is the whole formula: what it gives is what the cell shows. */
  readonly isAlone: boolean;
  /** What a call gives in the cell that is asked about, and what the cell shows. */
  write(all: readonly Values[]): readonly { readonly call: string; readonly cell: string }[];
}

export function useFigures(subject: Subject, steps: readonly Step[], step: number): Figures {
  const { locale } = useExplainWords();
  const own = steps[step - 1]!;
  const isAlone = subject.calls[step - 1]!.node === subject.tree;
  const ofCell = unitOfCell(subject, steps);
  const ofCall = own.at ? unitOfStep(own, own.at) : "text";
  const given = ({ call }: Values): Cell => (own.at && call?.[own.at.row]?.[own.at.column]) ?? null;
  return {
    isAlone,
    write: (all) => {
      const calls = showColumn(all.map((one) => ({ cell: given(one), unit: one.unit ?? ofCall })), locale);
      const cells = showColumn(all.map(({ cell, unit }) => ({ cell, unit: (isAlone && unit) || ofCell })), locale);
      return all.map((_, at) => ({ call: calls[at]!, cell: cells[at]! }));
    },
  };
}
