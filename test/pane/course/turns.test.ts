import { missingOutcome } from "../../../src/pane/course/step/missingOutcome";
import { Turns, type Turn } from "../../../src/pane/course/step/Turns";
import type { Standing } from "../../../src/course/desk/CourseDesk";

/** Work that ends when it is told to. */
function held() {
  let settle: { end(result: string): void; fail(error: Error): void } | undefined;
  let turn: Turn | undefined;
  const work = (given: Turn) => {
    turn = given;
    return new Promise<string>((end, fail) => void (settle = { end, fail }));
  };
  return { work, begun: () => turn !== undefined, holds: () => turn!.holds(), end: (result: string) => settle!.end(result), fail: (reason: string) => settle!.fail(new Error(reason)) };
}
const quiet = () => new Promise((resolve) => setImmediate(resolve));
function watched() {
  const told: string[] = [];
  return { told, turns: new Turns<string>((result) => told.push(result), (error) => told.push(`failed: ${(error as Error).message}`)) };
}

test("a look waits for work under way, which stays the only work", async () => {
  const { told, turns } = watched();
  const [build, look, second] = [held(), held(), held()];
  turns.work(build.work);
  turns.look(look.work);
  expect([turns.work(second.work), second.begun(), look.begun(), build.holds()]).toEqual([false, false, false, true]);
  build.end("built");
  await quiet();
  look.end("found");
  await quiet();
  expect(told).toEqual(["built", "found"]);
});
test("a look comes also after work that has failed, and work is free again", async () => {
  const { told, turns } = watched();
  const [build, look] = [held(), held()];
  turns.work(build.work);
  turns.look(look.work);
  build.fail("protected");
  await quiet();
  expect([told, look.begun(), turns.work(held().work)]).toEqual([["failed: protected"], true, true]);
});
test("a look gives way to work, and its answer comes too late", async () => {
  const { told, turns } = watched();
  const [look, build] = [held(), held()];
  turns.look(look.work);
  expect(turns.work(build.work)).toBe(true);
  look.end("nothing there");
  build.end("built");
  await quiet();
  expect(told).toEqual(["built"]);
});
test("of several looks the last counts", async () => {
  const { told, turns } = watched();
  const [first, last] = [held(), held()];
  turns.look(first.work);
  turns.look(last.work);
  last.end("last");
  first.end("first");
  await quiet();
  expect(told).toEqual(["last"]);
});
test("what is dropped no longer holds, and neither tells nor lets anything follow", async () => {
  const { told, turns } = watched();
  const [check, look] = [held(), held()];
  turns.work(check.work);
  turns.look(look.work);
  turns.drop();
  expect(check.holds()).toBe(false);
  check.end("checked");
  await quiet();
  expect([told, look.begun()]).toEqual([[], false]);
});

test("missingOutcome says what a check says of a sheet that is gone, or of which cells are, and nothing of a whole one", () => {
  const key = (standing: Partial<Standing> | undefined) => missingOutcome(standing as Standing | undefined)?.findings[0]?.key;
  expect([key(undefined), key({ complete: false }), key({ complete: true })]).toEqual(["notBuilt", "cellsMissing", undefined]);
});
