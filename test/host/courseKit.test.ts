import { loadCourse } from "../../src/course/load";
import { stepById } from "../../src/course/modules";
import type * as Kit from "../../src/host/courseKit";
import type { Place } from "../../src/workbook/Workbook";
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

describe("the workshop", () => {
  const WORKSHOP = { title: "Spring", salt: "s", modules: ["M2"], policies: { churnBase: "start", ltvTiming: "start", lossPrice: "before" }, locale: "en" as const, graded: true, hints: true, timer: false };
  test("is set up, found and written to in turn with the lessons", async () => {
    const grid = headlessGrid();
    const kit = courseKit({ workbook: grid.workbook, store: { read: () => null, write: () => undefined } as never });
    const desk = kit.workshop("en");
    expect(await desk.find()).toBeUndefined();
    const step = stepById("2.1")!;
    const en = await loadCourse("en");
    const [, standing, found] = await Promise.all([desk.setUp(WORKSHOP, ["Anna", "Boris"]), kit.desk("Anna", "en").build(step, en.text(step), 0), desk.find()]);
    expect([standing.complete, found?.workshop, found?.learners]).toEqual([true, WORKSHOP, ["Anna", "Boris"]]);
    grid.dispose();
  });
  test("finishes what is being typed for who asks, and for nothing that acts by itself", async () => {
    const grid = headlessGrid();
    const before = jest.fn(async () => undefined);
    const desk = courseKit({ workbook: grid.workbook, store: { read: () => null, write: () => undefined } as never, before }).workshop("en");
    await desk.setUp(WORKSHOP, ["Anna"]);
    expect(before).toHaveBeenCalledTimes(1);
    expect((await desk.roster()).map(({ learner }) => learner)).toEqual(["Anna"]);
    expect(await desk.record("Anna", "2.1", { passed: true, attempts: 1, hints: {}, picks: {}, readings: {} })).toBe("written");
    expect(before).toHaveBeenCalledTimes(1);
    grid.dispose();
  });
  test("tells changes of the roster once its desk is there, until nobody watches", async () => {
    const { workbook, dispose } = headlessGrid();
    const listeners = new Set<(place: Place) => void>();
    const onChange = (listener: (place: Place) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const kit = courseKit({ workbook: { ...workbook, calculation: { ...workbook.calculation, onChange } }, store: { read: () => null, write: () => undefined } as never });
    const desk = kit.workshop("en");
    desk.watch(() => undefined)();
    const stop = desk.watch(() => undefined);
    const late = kit.workshop("ru").watch(() => undefined);
    await desk.find();
    await new Promise((done) => setImmediate(done));
    const watching = listeners.size;
    stop();
    late();
    dispose();
    expect([watching, listeners.size]).toEqual([2, 0]);
  });
});

test.each([
  ["en", "\ufeffAnna,0.5\r\n"],
  ["ru", "\ufeffAnna;0,5\r\n"],
  ["zh", "\ufeffAnna,0.5\r\n"],
] as const)("csv writes as Excel reads it in %s", async (locale, text) => {
  const kit = courseKit({ workbook: {} as never, store: {} as never });
  expect(await kit.csv([["Anna", 0.5]], locale)).toBe(text);
});
test("the clock counts, and no longer once nobody listens", () => {
  jest.useFakeTimers();
  const { clock } = courseKit({ workbook: {} as never, store: {} as never });
  const from = clock.now();
  let seconds = 0;
  const stop = clock.onSecond(() => seconds++);
  jest.advanceTimersByTime(3000);
  stop();
  jest.advanceTimersByTime(3000);
  expect([seconds, clock.now() - from]).toEqual([3, 6000]);
  jest.useRealTimers();
});
