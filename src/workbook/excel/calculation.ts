import type { Calculation } from "../Workbook";
import { run } from "./run";
import { subscribe } from "./subscribe";

const PAUSE = 50;

export const calculation: Calculation = {
  settled,

  onChange: (listener) =>
    subscribe(
      (context) => context.workbook.worksheets.onChanged,
      async ({ worksheetId, address }, isOn) => {
        const sheet = await nameOf(worksheetId);
        if (sheet !== undefined && isOn()) listener({ sheet, address });
      },
    ),
};

async function settled(): Promise<void> {
  if (await isDone()) return;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return settled();
}

/** Where the user calculates by hand, what is pending stays so until F9: there is nothing to wait for. */
const isDone = (): Promise<boolean> =>
  run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationState, calculationMode");
    await context.sync();
    const { calculationState, calculationMode } = application;
    return calculationState === "Done" || (calculationState === "Pending" && calculationMode === "Manual");
  });

/** Events know sheets by their ids. Undefined where the sheet is gone by now. */
const nameOf = (id: string): Promise<string | undefined> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
