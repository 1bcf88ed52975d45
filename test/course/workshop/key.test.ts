import { loadCourse, loadOptions } from "../../../src/course/load";
import { makeDesk } from "../../../src/course/desk/makeDesk";
import { stepById } from "../../../src/course/modules";
import type { Course } from "../../../src/course/Course";
import { drawVariants } from "../../../src/course/variants/draw";
import { drawForMany } from "../../../src/course/variants/drawForMany";
import { seedFor } from "../../../src/course/variants/seedFor";
import { evaluate } from "../../../src/formulas/evaluate";
import { references } from "../../../src/formulas/references";
import type { Locale } from "../../../src/locale/Locale";
import type { Workbook } from "../../../src/workbook/Workbook";
import { headlessGrid } from "../../support/headlessGrid";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { begunStep, deskOver, passedStep, workshop } from "./workshops";

jest.setTimeout(60_000);
const NAMES = ["Anna", "=cmd"];
const only = async (locale: Locale, ...ids: readonly string[]): Promise<Course> => ({ ...(await loadCourse(locale)), modules: [{ id: "M2", steps: ids.map((id) => stepById(id)!) }] });
const linesOn = async (workbook: Workbook, sheet: string) => (await workbook.cells.read((await workbook.sheets.used(sheet))!)).slice(3);

test("the variant of each of many seeds is the one it has alone", async () => {
  const step = stepById("2.2")!;
  const seeds = [1, 2, 3, 40, 500];
  const alone = await Promise.all(seeds.map((seed) => drawVariants(step, seed, 1, evaluate)));
  expect((await drawForMany(step, seeds, evaluate)).map(({ data }) => data)).toEqual(alone.map(([variant]) => variant!.data));
});

let grid: ReturnType<typeof headlessGrid> | undefined;
afterEach(() => {
  grid?.dispose();
  grid = undefined;
});

test("the key gives what the learner's own check accepts, and no formula on it is one", async () => {
  grid = headlessGrid();
  const { workbook } = grid;
  const desk = deskOver(workbook);
  await desk.setUp({ ...workshop, graded: true }, NAMES);
  const course = await only("en", "2.1");
  const sheet = await desk.writeKey(course);
  const lines = await linesOn(workbook, sheet);
  expect((await workbook.cells.formulas((await workbook.sheets.used(sheet))!)).flat().join("")).toBe("");
  expect(lines.map(([step, , learner]) => `${String(step).slice(0, 3)} ${String(learner)}`)).toEqual(["2.1 Anna", "2.1 =cmd"]);
  const step = stepById("2.1")!;
  for (const [order, learner] of NAMES.entries()) {
    const own = makeDesk({ workbook, engine: async () => ({ evaluate, references }), learner, locale: "en", loadOptions });
    const standing = await own.build(step, course.text(step), seedFor(step, true, { learner, workshop }));
    const place = { sheet: standing.sheet, address: standing.address("lost")! };
    await workbook.cells.writeFormulas(place, [[await own.solution(step, "lost")]]);
    await workbook.calculation.settled();
    expect((await own.check(step, {})).passed).toBe(true);
    const [, , , , value, formula] = lines[order]!;
    expect([value, formula]).toEqual([(await workbook.cells.read(place))[0]![0], (await workbook.cells.formulas(place))[0]![0]]);
  }
});

test("in practice the course's own numbers stand on the key, each reading with its name; its sheet takes a free name", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp(workshop, ["Anna"]);
  const course = await only("ru", "2.2");
  expect([await desk.writeKey(course), await desk.writeKey(course)]).toEqual(["Ключ к ответам", "Ключ к ответам2"]);
  const lines = await linesOn(workbook, "Ключ к ответам");
  expect(lines.slice(0, 4).map(([, , learner, reading, value]) => [learner, reading, Math.round((value as number) * 1e4) / 1e4])).toEqual([["числа курса", "на начало", 0.0667], ["числа курса", "на конец", 0.0606], ["числа курса", "средняя", 0.0635], ["числа курса", "все, кто мог уйти", 0.0571]]);
  expect(lines.slice(4).map(([, , learner]) => learner)).toEqual(["Anna", "Anna", "Anna", "Anna"]);
  expect(workbook.format("E4", "Ключ к ответам")).toBe("0.00%");
});

test("a block of answers stands on the key with the words of the lesson", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp({ ...workshop, graded: true }, ["Anna"]);
  const course = { ...(await loadCourse("en")), modules: [{ id: "M2", steps: [stepById("3.1")!] }] };
  const [line] = await linesOn(workbook, await desk.writeKey(course));
  const causes = course.text(stepById("3.1")!).words["cause"] as readonly string[];
  expect(String(line![4])).toContain(causes[0]!);
});

test("the summary tells totals, steps and learners on one sheet", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp(workshop, ["Anna", "Boris"]);
  await desk.record("Anna", "2.1", passedStep);
  await desk.record("Anna", "2.2", { ...passedStep, readings: { rate: "end" } });
  await desk.record("Boris", "2.1", begunStep);
  const course = await only("en", "2.1", "2.2");
  const sheet = await desk.writeSummary(course);
  const cells = await workbook.cells.read((await workbook.sheets.used(sheet))!);
  expect(cells[0]![0]).toBe("Spring");
  expect(cells.slice(2, 5).map(([what, count]) => [what, count])).toEqual([["Learners", 2], ["Steps passed", "2 of 4"], ["Checks", 5]]);
  expect(cells.slice(7, 9)).toEqual([["2.1 Lost customers", 1, 1, expect.stringMatching(/net growth.*\(1\)$/), null], ["2.2 Churn rate", 1, 0, null, "end (1)"]]);
  expect(cells.slice(11).map((line) => line.slice(0, 3))).toEqual([["Anna", 2, 0], ["Boris", 0, 1]]);
});
