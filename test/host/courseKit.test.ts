import { loadCourse } from "../../src/course/load";
import { stepById } from "../../src/course/modules";
import type * as Kit from "../../src/host/courseKit";
import { headlessGrid } from "../support/headlessGrid";

(globalThis as { NAMESPACE?: string }).NAMESPACE = "";
const { courseKit } = jest.requireActual<typeof Kit>("../../src/host/courseKit");

test("two languages that set up one step at once set up one sheet", async () => {
  const grid = headlessGrid();
  const kit = courseKit({ workbook: grid.workbook, store: { read: () => null, write: () => undefined } as never });
  const step = stepById("2.1")!;
  const [en, ru] = await Promise.all([loadCourse("en"), loadCourse("ru")]);
  const [first, second] = await Promise.all([kit.desk("Anna", "en").build(step, en.text(step), 0), kit.desk("Anna", "ru").build(step, ru.text(step), 0)]);
  expect(second.sheet).toBe(first.sheet);
  expect(await grid.workbook.sheets.names()).toHaveLength(2);
  grid.dispose();
});

test("what fails is told to who asked, and the next one has its turn", async () => {
  const grid = headlessGrid();
  const kit = courseKit({ workbook: grid.workbook, store: { read: () => null, write: () => undefined } as never });
  const desk = kit.desk("Anna", "en");
  const step = stepById("2.1")!;
  const shown = desk.show(step);
  const found = desk.find(step);
  await expect(shown).rejects.toThrow("does not stand");
  expect(await found).toBeUndefined();
  grid.dispose();
});
