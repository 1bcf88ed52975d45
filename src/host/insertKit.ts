import type { Aside } from "../aside/Aside";
import { callsAside } from "../aside/callsAside";
import type { InsertKit } from "../pane/insert/Kit";
import { evaluateExpression } from "../workbook/evaluateExpression";
import type { Workbook } from "../workbook/Workbook";
import { plainNames } from "./namespace";

interface Place {
  readonly workbook: Workbook;
  readonly namespace?: string | undefined;
  /** Where long work is done. */
  readonly aside: () => Promise<Aside>;
  readonly before?: () => Promise<void>;
}

/** The form that inserts functions, over a workbook. The formula engine is loaded when somebody types more than a reference. */
export const insertKit = ({ workbook, namespace, aside, before }: Place): InsertKit => ({
  compute: async (fn, args) => callsAside(await aside())(fn, args),
  evaluate: async (place, expression) => evaluateExpression(workbook, place, plainNames(expression, namespace), await import("../formulas/engine")),
  ...(before ? { before } : {}),
});
