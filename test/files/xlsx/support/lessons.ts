import type { Cell } from "../../../../src/cells/Cell";
import { makeDesk } from "../../../../src/course/desk/makeDesk";
import { writeIdeal } from "../../../../src/course/key/answerKeys";
import { placeSheet } from "../../../../src/course/sheet/placeSheet";
import type { Module } from "../../../../src/course/Step";
import { emptyWorkbook } from "../../../../src/embedded/sample";
import { evaluate } from "../../../../src/formulas/evaluate";
import { references } from "../../../../src/formulas/references";
import type { Locale } from "../../../../src/locale/Locale";
import { textOf } from "../../../course/course";
import { open } from "./roundTrip";

/** The sheets of a module as its lessons build them, with the answers of the course written in. */
export async function lessons({ steps }: Module, locale: Locale) {
  const grid = await open(emptyWorkbook());
  const { cells, calculation } = grid.workbook;
  const desk = makeDesk({ workbook: grid.workbook, engine: async () => ({ evaluate, references }), learner: "Анна", locale, loadOptions: async () => new Map() });
  for (const step of steps.filter(({ sheet }) => sheet)) {
    const { sheet } = await desk.build(step, textOf(step, locale), 0);
    const answers: Record<string, Cell> = {};
    writeIdeal(answers, step, placeSheet(step.sheet!), step.book ?? {}, (area) => area);
    for (const [address, cell] of Object.entries(answers)) if (typeof cell === "string" && cell.startsWith("=")) await cells.writeFormulas({ sheet, address }, [[cell]]);
  }
  await calculation.settled();
  return grid;
}
