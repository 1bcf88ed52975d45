import { loadOptions } from "../../../src/course/load";
import { makeWorkshopDesk } from "../../../src/course/workshop/makeWorkshopDesk";
import { usualWorkshop } from "../../../src/course/workshop/settings/settings";
import type { Workshop } from "../../../src/course/workshop/Workshop";
import { NO_STEP, type StepProgress } from "../../../src/course/progress/Progress";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import type { Locale } from "../../../src/locale/Locale";
import type { Place, Workbook } from "../../../src/workbook/Workbook";

export const workshop: Workshop = { ...usualWorkshop("en"), title: "Spring", salt: "s-1", modules: ["M1", "M2"] };
export const passedStep: StepProgress = { ...NO_STEP, passed: true, attempts: 2 };
export const begunStep: StepProgress = { ...NO_STEP, attempts: 1, diagnosis: "mistakes.netGrowth" };

/** A pane of its own over a workbook: it shares nothing with another but the cells. */
export const deskOver = (workbook: Workbook, locale: Locale = "en") => makeWorkshopDesk({ workbook, engine: async () => ({ evaluate, references }), locale, loadOptions });

export async function placeNamed(workbook: Workbook, wanted: string): Promise<Place> {
  return (await workbook.names.list()).find(({ name }) => name === wanted)!.place;
}
