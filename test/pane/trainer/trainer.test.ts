import type { Module } from "../../../src/course/Step";
import type { RosterRow } from "../../../src/course/workshop/Workshop";
import { NO_STEP } from "../../../src/course/progress/Progress";
import { LOCALES } from "../../../src/locale/Locale";
import { courseWords } from "../../../src/locale/course";
import { trainerWords } from "../../../src/locale/trainer";
import { diagnosisSentence } from "../../../src/pane/trainer/board/diagnosisSentence";
import { follow } from "../../../src/pane/trainer/board/follow";
import { furthestModule } from "../../../src/pane/trainer/board/furthestModule";
import { draftOf } from "../../../src/pane/trainer/setup/draftOf";
import { namesIn } from "../../../src/pane/trainer/setup/namesIn";
import { steps, textOf } from "../../course/course";

describe("namesIn", () => {
  test.each<[string, string, readonly string[], number, readonly string[]]>([
    ["reads a name a line", "Anna\nBoris", ["Anna", "Boris"], 0, []],
    ["reads a column of Excel with its last line end", "Anna\r\nBoris\r\n", ["Anna", "Boris"], 0, []],
    ["makes one name of the cells of a row", "Anna\tPetrova\n王\t芳", ["Anna Petrova", "王 芳"], 0, []],
    ["takes off the marks Excel puts around a cell with marks", '"Anna ""Anya"" P."', ['Anna "Anya" P.'], 0, []],
    ["tells blank lines between names, not those around them", "\n\nAnna\n\n  \nBoris\n\n", ["Anna", "Boris"], 2, []],
    ["tells doubles in whatever case, each once", "Anna\nanna\nANNA\nBoris", ["Anna", "anna", "ANNA", "Boris"], 0, ["ANNA"]],
    ["finds nothing in nothing", "  \n ", [], 0, []],
  ])("%s", (_, text, names, blanks, doubles) => expect(namesIn(text)).toEqual({ names, blanks, doubles }));
});

test("draftOf begins with what stands, else with a practice on the whole course", () => {
  const beginning = { salt: "s", modules: [{ id: "M0", steps: [] }, { id: "M2", steps: [] }], policies: { churnBase: "end", ltvTiming: "start", lossPrice: "now" }, locale: "ru" as const };
  const fresh = draftOf(undefined, beginning);
  expect(fresh).toEqual({ workshop: { title: "Занятие", salt: "s", modules: ["M0", "M2"], policies: beginning.policies, locale: "ru", graded: false, hints: true, timer: false }, names: "" });
  const workshop = { ...fresh.workshop, title: "Spring", graded: true };
  expect(draftOf({ workshop, damaged: [], learners: ["Anna", "Boris"] }, beginning)).toEqual({ workshop, names: "Anna\nBoris" });
});

test("furthestModule is the last in which somebody has done something, else the first", () => {
  const modules = ["M0", "M1", "M2"].map((id): Module => ({ id, steps: [{ id: `${id.slice(1)}.1`, kind: "choice", minutes: 1 }] }));
  const row = (...done: string[]): RosterRow => ({ learner: "Anna", steps: Object.fromEntries(done.map((id) => [id, NO_STEP])), damaged: [], shortened: [] });
  expect(furthestModule(modules, [row(), row("0.1", "1.1")])?.id).toBe("M1");
  expect(furthestModule(modules, [row()])?.id).toBe("M0");
  expect(furthestModule([], [row("0.1")])).toBeUndefined();
});

const step = steps.find(({ id }) => id === "2.1")!;
describe("diagnosisSentence", () => {
  test.each(LOCALES)("says every sentence of the checks in %s without a gap that nobody can fill", (locale) => {
    const text = textOf(step, locale);
    for (const key of Object.keys(courseWords(locale).common)) {
      const sentence = diagnosisSentence(`common.${key}`, text, locale, trainerWords(locale).board.answer)!;
      expect([key, sentence]).toEqual([key, expect.not.stringMatching(/\{|…\.|undefined/)]);
    }
  });
  test("takes the step's own sentences with their places", () => {
    const text = textOf(step, "en");
    const [id, sentence] = Object.entries(text.mistakes)[0]!;
    expect(diagnosisSentence(`mistakes.${id}`, text, "en", "the answer")).toBe(sentence);
  });
  test("puts the answer where somebody's cell was, and begins with a capital", () => {
    expect(diagnosisSentence("common.blank", textOf(step, "en"), "en", "the answer")).toMatch(/^The answer is empty/);
  });
  test.each(["mistakes.nobodyKnows", "nowhere.blank", "common", "common.toString"])("gives nothing for %s, which it does not know", (id) => expect(diagnosisSentence(id, textOf(step, "en"), "en", "the answer")).toBeUndefined());
});

describe("follow", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  /** A roster whose readings end when they are told to. */
  function watched() {
    const told: string[] = [];
    const ends: ((value: string) => void)[] = [];
    const fails: ((error: Error) => void)[] = [];
    let listener: (() => void) | undefined;
    const stop = follow<string>({
      watch: (given) => {
        listener = given;
        return () => void (listener = undefined);
      },
      read: () => new Promise((end, fail) => void (ends.push(end), fails.push(fail))),
      tell: (value) => void told.push(value),
      fail: (error) => void told.push(`failed: ${(error as Error).message}`),
    });
    return { told, ends, fails, change: () => listener?.(), stop, watching: () => listener !== undefined };
  }
  const rest = () => jest.advanceTimersByTimeAsync(1000);

  test("reads at once, and many changes in one go", async () => {
    const { told, ends, change } = watched();
    ends[0]!("first");
    await rest();
    change();
    change();
    change();
    await rest();
    expect(ends).toHaveLength(2);
    ends[1]!("second");
    await rest();
    expect(told).toEqual(["first", "second"]);
  });
  test("never reads twice at once: what changes meanwhile is read behind it", async () => {
    const { told, ends, change } = watched();
    change();
    await rest();
    change();
    await rest();
    expect(ends).toHaveLength(1);
    ends[0]!("before");
    await rest();
    expect(ends).toHaveLength(2);
    ends[1]!("after");
    await rest();
    expect([told, ends.length]).toEqual([["before", "after"], 2]);
  });
  test("tells a failure and goes on with the next change", async () => {
    const { told, ends, fails, change } = watched();
    fails[0]!(new Error("locked"));
    await rest();
    change();
    await rest();
    ends[1]!("read");
    await rest();
    expect(told).toEqual(["failed: locked", "read"]);
  });
  test("says nothing more once it has stopped", async () => {
    const { told, ends, stop, change, watching } = watched();
    change();
    stop();
    ends[0]!("late");
    await rest();
    expect([told, ends.length, watching()]).toEqual([[], 1, false]);
  });
});
