import { BEGINNING, type Progress } from "../../../src/course/progress/Progress";
import { ProgressKeeper } from "../../../src/course/progress/ProgressKeeper";
import type { ProgressStore } from "../../../src/course/progress/ProgressStore";
import { readProgress, writeProgress } from "../../../src/course/progress/readProgress";
import type { Action } from "../../../src/course/progress/reduce";

interface Memory extends ProgressStore {
  text: string | null;
  aside: string[];
  refuses: string | undefined;
}
function memory(text: string | null): Memory {
  const refuse = (reason: string | undefined): void => {
    if (reason !== undefined) throw new Error(reason);
  };
  const store: Memory = {
    text,
    aside: [],
    refuses: undefined,
    read: () => store.text,
    write: (written) => {
      refuse(store.refuses);
      store.text = written;
    },
    setAside: (unread) => {
      refuse(store.refuses);
      store.aside.push(unread);
    },
  };
  return store;
}
const passed = (step: string): Action => ({ type: "checked", step, outcome: { passed: true, findings: [], parts: {}, readings: {} } });
const stored = ({ text }: Memory): Progress => readProgress(text!)!.progress;
const passedIn = ({ steps }: Progress): string[] => Object.keys(steps).filter((id) => steps[id]!.passed).sort();

test("it begins where nothing was kept, and goes on with what was", () => {
  expect(new ProgressKeeper(memory(null)).kept).toEqual({ progress: BEGINNING });
  const anna = { ...BEGINNING, learner: "Anna" };
  expect(new ProgressKeeper(memory(writeProgress(anna))).kept).toEqual({ progress: anna });
});

test("what is done is written", () => {
  const store = memory(null);
  expect(new ProgressKeeper(store).act(passed("2.1")).progress).toEqual(stored(store));
  expect(passedIn(stored(store))).toEqual(["2.1"]);
});

test("two panes over one store lose nothing that either has passed", () => {
  const store = memory(null);
  const [one, other] = [new ProgressKeeper(store), new ProgressKeeper(store)];
  one.act(passed("2.1"));
  other.act(passed("2.2"));
  one.act({ type: "picked", step: "2.6", question: "verdict", pick: "survivors" });
  expect(passedIn(stored(store))).toEqual(["2.1", "2.2"]);
  expect(passedIn(one.kept.progress)).toEqual(["2.1", "2.2"]);
});

test("what changes nothing here still shows what another pane has done", () => {
  const store = memory(null);
  const [one, other] = [new ProgressKeeper(store), new ProgressKeeper(store)];
  one.act(passed("2.1"));
  expect(passedIn(other.act({ type: "numbersChosen", own: false }).progress)).toEqual(["2.1"]);
});

test("what could not be written is not forgotten, and is written with what comes next", () => {
  const store = memory(writeProgress(BEGINNING));
  const keeper = new ProgressKeeper(store);
  store.refuses = "the store is full";
  expect(keeper.act(passed("2.1")).trouble).toEqual({ kind: "not", reason: "the store is full" });
  store.refuses = undefined;
  keeper.act(passed("2.2"));
  expect(passedIn(stored(store))).toEqual(["2.1", "2.2"]);
});

test("a store that cannot be read is told with its reason", () => {
  const read = () => {
    throw new Error("storage is blocked");
  };
  expect(new ProgressKeeper({ ...memory(null), read }).kept).toEqual({ progress: BEGINNING, trouble: { kind: "not", reason: "storage is blocked" } });
});

test.each([
  ["text that is no progress", "{", "lost"],
  ["progress of an unknown version", '{"version":0}', "lost"],
  ["progress of a newer version", '{"version":2,"steps":{"2.1":{"passed":true}}}', "newer"],
  ["progress of which a part is damaged", '{"version":1,"learner":7,"steps":{}}', "damaged"],
])("%s is set aside before it is written over, and said", (_, text, kind) => {
  const store = memory(text);
  const keeper = new ProgressKeeper(store);
  expect([keeper.kept.trouble, store.text, store.aside]).toEqual([{ kind }, text, []]);
  keeper.act(passed("2.1"));
  keeper.act(passed("2.2"));
  expect([keeper.kept.trouble, store.aside, passedIn(stored(store))]).toEqual([{ kind }, [text], ["2.1", "2.2"]]);
});

test("what cannot be set aside is not written over", () => {
  const store = memory('{"version":2}');
  const keeper = new ProgressKeeper(store);
  store.refuses = "the store is full";
  expect([keeper.act(passed("2.1")).trouble, store.text]).toEqual([{ kind: "not", reason: "the store is full" }, '{"version":2}']);
});

test("a newer version that writes meanwhile is set aside too, and nothing done here is lost", () => {
  const store = memory(null);
  const keeper = new ProgressKeeper(store);
  keeper.act(passed("2.1"));
  store.text = '{"version":2}';
  keeper.act(passed("2.2"));
  expect([store.aside, passedIn(stored(store)), keeper.kept.trouble]).toEqual([['{"version":2}'], ["2.1", "2.2"], { kind: "newer" }]);
});
