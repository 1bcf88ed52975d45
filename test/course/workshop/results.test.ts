import fc from "fast-check";
import { MODULES } from "../../../src/course/modules";
import { loadCourse } from "../../../src/course/load";
import { BEGINNING, NO_STEP, type Progress, type StepProgress } from "../../../src/course/progress/Progress";
import { writeProgress } from "../../../src/course/progress/readProgress";
import { isBetter } from "../../../src/course/workshop/results/readResult";
import { mergeResults } from "../../../src/course/workshop/results/mergeResults";
import { writeCsv } from "../../../src/files/csv/writeCsv";
import { resultsGrid } from "../../../src/course/workshop/results/resultsGrid";
import { readWorkshop, workshopText } from "../../../src/course/workshop/workshopText";
import { workshopWords } from "../../../src/locale/workshop";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { begunStep, deskOver, passedStep, workshop } from "./workshops";

const { title, salt } = workshop;
const file = (learner: string, steps: Progress["steps"], more: Partial<Progress> = {}) => ({ name: `${learner}.json`, text: writeProgress({ ...BEGINNING, learner, workshop: { title, salt }, steps, ...more }) });

test("result files of learners without a shared workbook make a roster, and a file read twice changes nothing", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp(workshop, []);
  const files = [file("Anna", { "2.1": passedStep }), file("Boris", { "2.1": begunStep, "4.1": passedStep }), file("=Eve", {})];
  expect((await desk.merge(files)).map(({ as }) => as)).toEqual(["added", "added", "added"]);
  const rows = await desk.roster();
  expect(rows.map(({ learner, steps }) => [learner, steps])).toEqual([["Anna", { "2.1": passedStep }], ["Boris", { "2.1": begunStep, "4.1": passedStep }], ["=Eve", {}]]);
  expect((await desk.merge(files)).map(({ as }) => as)).toEqual(["same", "same", "same"]);
  expect(await desk.roster()).toEqual(rows);
});

test("the same learner twice is one line, with the better result of each step", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp(workshop, ["Anna"]);
  await desk.record("Anna", "2.1", begunStep);
  await desk.record("Anna", "2.2", passedStep);
  const more = { ...passedStep, attempts: 5 };
  expect(await desk.merge([file(" anna ", { "2.1": passedStep, "2.2": begunStep }), file("Anna", { "2.2": more })])).toEqual([
    { file: " anna .json", as: "merged", learner: "Anna" },
    { file: "Anna.json", as: "merged", learner: "Anna" },
  ]);
  expect(await desk.roster()).toEqual([{ learner: "Anna", steps: { "2.1": passedStep, "2.2": more }, damaged: [], shortened: [] }]);
});

test("what cannot be taken is told by file, and what is whole of the others is taken", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp(workshop, ["Anna"]);
  const merged = await desk.merge([
    { name: "picture.png", text: "\u0089PNG" },
    { name: "setup.json", text: workshopText(workshop) },
    { name: "new.json", text: '{"version":2,"steps":{}}' },
    file("Vera", { "2.1": passedStep }, { workshop: { title: "Autumn", salt: "other" } }),
    { name: "cut.json", text: JSON.stringify({ version: 1, learner: "Anna", steps: { "2.1": { ...passedStep, picks: 4 }, "2.2": "gone" } }) },
    { name: "Somebody.json", text: writeProgress({ ...BEGINNING, learner: "", steps: { "2.1": passedStep } }) },
  ]);
  expect(merged).toEqual([
    { file: "picture.png", as: "notResults" },
    { file: "setup.json", as: "notResults" },
    { file: "new.json", as: "newer" },
    { file: "Vera.json", as: "otherWorkshop" },
    { file: "cut.json", as: "merged", learner: "Anna", damaged: true },
    { file: "Somebody.json", as: "added", learner: "Somebody" },
  ]);
  expect((await desk.roster()).map(({ learner, steps }) => [learner, steps["2.1"]?.passed])).toEqual([["Anna", true], ["Somebody", true]]);
});

test("a result takes the place of a damaged record", async () => {
  const workbook = memoryWorkbook();
  const desk = deskOver(workbook);
  await desk.setUp(workshop, ["Anna"]);
  await desk.record("Anna", "2.1", passedStep);
  const place = (await workbook.names.list()).find(({ name }) => name === "ce_roster_header")!.place;
  const column = (await workbook.cells.read(place))[0]!.indexOf("Record 2.1");
  await workbook.layouts.lay("_Roster", { values: [{ address: `${String.fromCharCode(65 + Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}4`.replace("@", ""), cells: [["{"]] }] });
  expect((await desk.roster())[0]!.damaged).toEqual(["2.1"]);
  await desk.merge([file("Anna", { "2.1": begunStep })]);
  expect((await desk.roster())[0]).toMatchObject({ steps: { "2.1": begunStep }, damaged: [] });
});

const anyStep: fc.Arbitrary<StepProgress> = fc.record({ passed: fc.boolean(), attempts: fc.integer({ min: 1, max: 5 }), hints: fc.constant({}), picks: fc.constant({}), readings: fc.constant({}) });
const anyFile = fc.record({ learner: fc.constantFrom("Anna", "Boris", "Vera"), steps: fc.dictionary(fc.constantFrom("2.1", "2.2", "2.3"), anyStep) }).map(({ learner, steps }) => file(learner, steps));

test("in whichever order files are merged, every step ends with a result that none of them betters", () => {
  fc.assert(
    fc.property(fc.array(anyFile, { maxLength: 8 }), (files) => {
      const best = new Map(mergeResults(files, [], salt).results.map((result) => [`${result.learner} ${result.step}`, result.progress]));
      const turned = new Map(mergeResults([...files].reverse(), [], salt).results.map((result) => [`${result.learner} ${result.step}`, result.progress]));
      expect([...turned].sort()).toEqual([...best].sort());
      for (const { text } of files) {
        const { learner, steps } = JSON.parse(text) as Progress;
        for (const [step, progress] of Object.entries(steps)) expect(isBetter(progress, best.get(`${learner} ${step}`))).toBe(false);
      }
    }),
  );
});

test("results as lines for other programs have no text that becomes a formula there", async () => {
  const course = await loadCourse("en");
  const rows = [{ learner: "=cmd|' /C calc'!A0", steps: { "2.1": begunStep, "2.2": { ...passedStep, readings: { rate: "end" } } }, damaged: ["2.3"], shortened: [] }];
  const grid = resultsGrid(rows, course, workshopWords("en"));
  expect(grid.length).toBe(1 + MODULES.flatMap(({ steps }) => steps).length);
  const line = (step: string) => grid.find(([, , called]) => called === step)!;
  expect(line("Step 2.1")).toEqual(["=cmd|' /C calc'!A0", "M2", "Step 2.1", "Lost customers", "begun", 1, 0, null, expect.stringContaining("net growth")]);
  expect(line("Step 2.2").slice(4)).toEqual(["passed", 2, 0, "end", null]);
  expect([line("Step 2.3")[4], line("Step 2.4")[4]]).toEqual(["unreadable", "not begun"]);
  // Disarming is the writer's business, for this table as for any sheet.
  expect(writeCsv(grid, { delimiter: ",", decimal: "." }, () => false)).toContain(`\n'=cmd|' /C calc'!A0,M2,Step 2.1`);
});

test("a set-up is read back from its text", () => {
  expect(readWorkshop(workshopText(workshop), "zh")).toEqual({ as: "workshop", workshop, damaged: [] });
});

test("a set-up whose text was damaged keeps what is whole and names the rest", () => {
  const text = JSON.stringify({ version: 1, setUp: { ...workshop, modules: ["M77"], policies: { churnBase: "end", ltvTiming: "never", constructor: 1 }, hints: "maybe", salt: "" } });
  const read = readWorkshop(text, "en");
  expect(read).toMatchObject({ as: "workshop", damaged: ["salt", "modules", "policies", "hints"], workshop: { title, policies: { churnBase: "end", ltvTiming: "start", lossPrice: "before" }, hints: true } });
});

test.each([["", "notWorkshop"], ["{", "notWorkshop"], [writeProgress({ ...BEGINNING, workshop: { title, salt } }), "notWorkshop"], ['{"version":2,"setUp":{}}', "newer"]])("%s is no set-up to be read here", (text, as) => {
  expect(readWorkshop(text, "en")).toEqual({ as });
});

test("readWorkshop never throws", () => {
  fc.assert(fc.property(fc.jsonValue(), (setUp) => expect(typeof readWorkshop(JSON.stringify({ version: 1, setUp }), "en").as).toBe("string")));
});

test("a result is no better than itself", () => {
  expect([isBetter(passedStep, passedStep), isBetter(NO_STEP, undefined)]).toEqual([false, true]);
});
