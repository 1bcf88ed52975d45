import type { Cell } from "../../../src/cells/Cell";
import { makeDesk } from "../../../src/course/desk/makeDesk";
import { writeIdeal } from "../../../src/course/key/answerKeys";
import { placeSheet } from "../../../src/course/sheet/placeSheet";
import { MODULES } from "../../../src/course/modules";
import type { Module } from "../../../src/course/Step";
import { emptyWorkbook } from "../../../src/embedded/sample";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import type { Locale } from "../../../src/locale/Locale";
import { textOf } from "../../course/course";
import { load, open, save } from "./support/roundTrip";
import { sightOf } from "./support/sight";

jest.setTimeout(120_000);

/** The sheets of a module as its lessons build them, with the answers of the course written in. */
async function lessons({ steps }: Module, locale: Locale) {
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

async function comesBack(module: Module, locale: Locale): Promise<void> {
  const grid = await lessons(module, locale);
  const before = await sightOf(grid);
  const bytes = await save(grid);
  grid.dispose();
  const { snapshot, leftOut } = await load(bytes);
  expect(leftOut).toEqual([]);
  const again = await open(snapshot);
  const after = await sightOf(again);
  again.dispose();
  expect(after).toEqual(before);
}

test.each(MODULES)("the sheets of $id come back as they were", (module) => comesBack(module, "en"));

test.each(["ru", "zh"] as const)("sheets in %s come back as they were", (locale) => comesBack(MODULES[2]!, locale));
