import type { Course } from "../../../src/course/Course";
import { BEGINNING, NO_STEP, type Progress, type StepProgress } from "../../../src/course/progress/Progress";
import type { Step } from "../../../src/course/Step";
import type { RosterRow, Workshop } from "../../../src/course/workshop/Workshop";
import type { Recorded } from "../../../src/course/workshop/WorkshopDesk";
import { clockText, milestone } from "../../../src/pane/course/timer/Timing";
import { courseOf } from "../../../src/pane/course/workshop/courseOf";
import { listedAs } from "../../../src/pane/course/workshop/listedAs";
import { newsOf } from "../../../src/pane/course/workshop/newsOf";
import { Recorder, type Undelivered } from "../../../src/pane/course/workshop/Recorder";
import { rulesOf } from "../../../src/pane/course/workshop/rulesOf";

const WORKSHOP: Workshop = { title: "Spring", salt: "s1", modules: ["M2"], policies: { churnBase: "end", ltvTiming: "end", lossPrice: "now" }, locale: "ru", graded: false, hints: true, timer: true };
const drawn: Step = { id: "2.1", kind: "formula", minutes: 1, draw: () => ({}) };
const anna: Progress = { ...BEGINNING, learner: "Anna" };

describe("rulesOf", () => {
  test("leaves everything to the learner where there is no workshop", () => {
    const { policies, ownNumbers, fixed, hints, timer } = rulesOf({ ...anna, ownNumbers: true }, undefined);
    expect({ policies, ownNumbers, fixed, hints, timer }).toEqual({ policies: BEGINNING.policies, ownNumbers: true, fixed: { policies: false, numbers: false }, hints: "all", timer: false });
  });
  test("takes the readings from the workshop, and leaves the numbers of practice to the learner", () => {
    const rules = rulesOf(anna, WORKSHOP);
    expect([rules.policies, rules.ownNumbers, rules.fixed, rules.hints, rules.timer]).toEqual([WORKSHOP.policies, false, { policies: true, numbers: false }, "all", true]);
    expect([rules.seed(drawn, false), rules.seed(drawn, true) === 0]).toEqual([0, false]);
  });
  test("gives graded work own numbers always, and no formula among the hints", () => {
    const rules = rulesOf(anna, { ...WORKSHOP, graded: true });
    expect([rules.ownNumbers, rules.fixed.numbers, rules.hints]).toEqual([true, true, "inWords"]);
    expect(rules.seed(drawn, false)).toBe(rules.seed(drawn, true));
    expect(rules.seed(drawn, false)).not.toBe(0);
  });
  test("gives no hints where the workshop has none", () => expect(rulesOf(anna, { ...WORKSHOP, graded: true, hints: false }).hints).toBe("none"));
  test("gives other numbers in another workshop, and to another learner", () => {
    const seed = (workshop: Workshop, learner: string) => rulesOf({ ...anna, learner }, workshop).seed(drawn, true);
    expect(new Set([seed(WORKSHOP, "Anna"), seed({ ...WORKSHOP, salt: "s2" }, "Anna"), seed(WORKSHOP, "Boris")]).size).toBe(3);
  });
});

test("courseOf keeps the modules of the workshop, and all where it names none of ours", () => {
  const course = { modules: ["M1", "M2"].map((id) => ({ id, steps: [] })) } as unknown as Course;
  const ids = (workshop: Workshop | undefined) => courseOf(course, workshop).modules.map(({ id }) => id);
  expect([ids(undefined), ids(WORKSHOP), ids({ ...WORKSHOP, modules: ["M99"] })]).toEqual([["M1", "M2"], ["M2"], ["M1", "M2"]]);
});
test("listedAs finds a name in whatever case and with blanks around it", () => {
  expect([listedAs(" anna  petrova ", ["Boris", "Anna Petrova"]), listedAs("Ann", ["Anna"]), listedAs("", ["Anna"])]).toEqual(["Anna Petrova", undefined, undefined]);
});

const passed: StepProgress = { ...NO_STEP, passed: true, attempts: 2 };
const begun: StepProgress = { ...NO_STEP, attempts: 1, diagnosis: "common.blank" };
describe("newsOf", () => {
  const ids = (here: Progress["steps"], there: Progress["steps"]) => newsOf(here, there, ["2.1", "2.2"]).map(([id]) => id);
  test.each<[string, Progress["steps"], Progress["steps"], readonly string[]]>([
    ["is what the roster has not", { "2.1": passed }, {}, ["2.1"]],
    ["is nothing where both are alike, in whatever order it is written", { "2.1": { ...passed } }, { "2.1": { readings: {}, picks: {}, hints: {}, attempts: 2, passed: true } }, []],
    ["is nothing of a step that was only looked at", { "2.1": NO_STEP }, {}, []],
    ["is nothing of a step the workshop has not", { "7.1": passed }, {}, []],
    ["is a step that is passed by now", { "2.1": passed }, { "2.1": { ...begun, attempts: 9 } }, ["2.1"]],
    ["takes nothing back that was passed elsewhere", { "2.1": { ...begun, attempts: 9 } }, { "2.1": passed }, []],
    ["leaves more trials elsewhere as they are", { "2.1": begun }, { "2.1": { ...begun, attempts: 3 } }, []],
  ])("%s", (_, here, there, news) => expect(ids(here, there)).toEqual(news));
});

describe("Recorder", () => {
  const quiet = () => new Promise((resolve) => setImmediate(resolve));
  function recorder(rows: readonly Partial<RosterRow>[], record: (id: string) => Promise<Recorded>) {
    const asked: string[] = [];
    const told: (Undelivered | undefined)[] = [];
    const desk = {
      roster: async () => (asked.push("roster"), rows as readonly RosterRow[]),
      record: (learner: string, id: string) => (asked.push(`${learner} ${id}`), record(id)),
    };
    return { asked, told, made: new Recorder(desk, "Anna", ["2.1", "2.2"], (trouble) => told.push(trouble)) };
  }
  test("reads the roster once and brings what it does not know, then only what a check adds", async () => {
    const { asked, told, made } = recorder([{ learner: "Anna", steps: { "2.1": passed } }], async () => "written");
    made.send({ "2.1": passed, "2.2": begun });
    await quiet();
    made.send({ "2.1": passed, "2.2": passed });
    await quiet();
    expect([asked, told]).toEqual([["roster", "Anna 2.2", "Anna 2.2"], [undefined, undefined]]);
  });
  test("of several that wait, the last goes, and one after another", async () => {
    let end: (() => void) | undefined;
    const { asked, made } = recorder([], () => new Promise((done) => void (end = () => done("written"))));
    made.send({ "2.1": begun });
    await quiet();
    made.send({ "2.1": begun, "2.2": begun });
    made.send({ "2.1": passed, "2.2": passed });
    await quiet();
    expect(asked).toEqual(["roster", "Anna 2.1"]);
    end!();
    await quiet();
    end!();
    await quiet();
    end!();
    await quiet();
    expect(asked).toEqual(["roster", "Anna 2.1", "Anna 2.1", "Anna 2.2"]);
  });
  test("tells why nothing arrived, and brings it with the next", async () => {
    const answers: (() => Promise<Recorded>)[] = [() => Promise.reject(new Error("locked")), async () => "notListed", async () => "written"];
    const { told, asked, made } = recorder([], () => answers.shift()!());
    for (let time = 0; time < 3; time++) {
      made.send({ "2.1": passed });
      await quiet();
    }
    expect(told).toEqual([{ kind: "failed", reason: "locked" }, { kind: "notListed" }, undefined]);
    expect(asked).toEqual(["roster", "Anna 2.1", "Anna 2.1", "Anna 2.1"]);
  });
  test("tells nothing once it is dropped", async () => {
    const { told, made } = recorder([], async () => "written");
    made.send({ "2.1": passed });
    made.drop();
    await quiet();
    expect(told).toEqual([]);
  });
});

test.each([[0, undefined], [89_999, undefined], [90_000, "half"], [179_999, "half"], [180_000, "whole"], [999_999, "whole"]] as const)("milestone of %d ms in a step of three minutes is %s", (spent, is) => expect(milestone(spent, 3)).toBe(is));
test.each([[0, "0:00"], [9_999, "0:09"], [61_000, "1:01"], [3_600_000, "60:00"]] as const)("clockText(%d) is %s", (spent, text) => expect(clockText(spent)).toBe(text));
