import type { Aside } from "../aside/Aside";
import type { ForecastKit } from "../pane/forecast/Kit";
import type { Workbook } from "../workbook/Workbook";
import { writingInNamespace } from "./courseNamespace";

interface Place {
  readonly workbook: Workbook;
  readonly namespace?: string | undefined;
  /** Where long work is done. */
  readonly aside: () => Promise<Aside>;
  readonly before?: () => Promise<void>;
  readonly toSheet?: () => void;
}

/** The forecast over a workbook. What computes it is loaded when somebody asks for one. */
export const forecastKit = ({ workbook, namespace, aside, before, toSheet }: Place): ForecastKit => ({
  study: async (request) => (await aside()).run("study", request),
  insert: (sheet, layout) => writingInNamespace(workbook, namespace).layouts.add(sheet, layout),
  ...(before ? { before } : {}),
  ...(toSheet ? { toSheet } : {}),
});
