import { MODULES } from "../../../src/course/modules";
import type { Module } from "../../../src/course/Step";
import type { Locale } from "../../../src/locale/Locale";
import { lessons } from "./support/lessons";
import { load, open, save } from "./support/roundTrip";
import { sightOf } from "./support/sight";

jest.setTimeout(120_000);

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
