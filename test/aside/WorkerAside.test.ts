import { JOBS } from "../../src/aside/jobs";
import { WorkerAside, type Line } from "../../src/aside/WorkerAside";
import { call } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";
import { WorkerDouble } from "./workerDouble";

const done: string[] = [];
const table = (where: string) => ({
  double: (x: number): number => {
    done.push(`${where} ${x}`);
    if (x === 13) throw new RangeError("a bug");
    return 2 * x;
  },
  slowly: async (words: readonly string[]): Promise<string> => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    done.push(`${where} ${words.join()}`);
    return words.join("-");
  },
  impossible: (_: null): unknown => new Map(),
});

beforeEach(() => done.splice(0));

/** An aside over these workers, one after another. */
function over(...workers: (WorkerDouble | Error)[]) {
  const lost: unknown[] = [];
  let started = 0;
  const start = (): Line => {
    const worker = workers[started++]!;
    if (worker instanceof Error) throw worker;
    return worker;
  };
  return { aside: new WorkerAside(start, table("here"), (reason) => lost.push(String(reason))), lost, started: () => started };
}
const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("one worker is started, with the first job, and does all of them in order", async () => {
  const worker = new WorkerDouble(table("there"));
  const { aside, started, lost } = over(worker);
  await turns();
  expect(started()).toBe(0);
  expect(await Promise.all([aside.run("slowly", ["a", "b"]), aside.run("double", 1), aside.run("slowly", ["c"]), aside.run("double", 2)])).toEqual(["a-b", 2, "c", 4]);
  expect(done).toEqual(["there a,b", "there 1", "there c", "there 2"]);
  expect([started(), lost]).toEqual([1, []]);
});
test("answers that come out of order find those who wait for them", async () => {
  const worker = new WorkerDouble();
  const { aside } = over(worker);
  const answers = [aside.run("double", 1), aside.run("double", 2), aside.run("double", 3)];
  worker.say({ ready: true });
  for (const id of [3, 1, 2]) worker.say({ id, answer: 10 * id });
  expect(await Promise.all(answers)).toEqual([10, 20, 30]);
});
test("a bug in the worker is thrown to its asker, with name, message and stack, and stops nobody else", async () => {
  const { aside, lost } = over(new WorkerDouble(table("there")));
  const [broken, whole] = await Promise.allSettled([aside.run("double", 13), aside.run("double", 1)]);
  expect(broken).toMatchObject({ status: "rejected", reason: { name: "RangeError", message: "a bug" } });
  expect((broken as PromiseRejectedResult).reason.stack).toContain("WorkerAside.test");
  expect(whole).toEqual({ status: "fulfilled", value: 2 });
  expect([done, lost]).toEqual([["there 13", "there 1"], []]);
});
test("a request and an answer that cannot cross are bugs", async () => {
  const { aside } = over(new WorkerDouble(table("there")));
  await expect(aside.run("double", (() => 1) as unknown as number)).rejects.toThrow("pack requires");
  await expect(aside.run("impossible", null)).rejects.toThrow("pack requires");
  expect(await aside.run("double", 1)).toBe(2);
});
test("where no worker can be made, jobs are done in place, and it is told once", async () => {
  const { aside, started, lost } = over(new Error("not allowed here"));
  expect(await Promise.all([aside.run("double", 1), aside.run("double", 2)])).toEqual([2, 4]);
  expect([done, started(), lost]).toEqual([["here 1", "here 2"], 1, ["Error: not allowed here"]]);
});
test("where the worker cannot be loaded, what it was given is done in place, and no other is started", async () => {
  const worker = new WorkerDouble();
  const { aside, started, lost } = over(worker);
  const answers = [aside.run("double", 1), aside.run("slowly", ["a"])];
  worker.die();
  expect(await Promise.all(answers)).toEqual([2, "a"]);
  expect(await aside.run("double", 3)).toBe(6);
  expect([done, started(), worker.terminated, lost]).toEqual([["here 1", "here a", "here 3"], 1, true, ["Error: the worker failed: it could not be loaded"]]);
});
test("a worker that never says it is there is given up", async () => {
  jest.useFakeTimers();
  const { aside, lost } = over(new WorkerDouble());
  const answer = aside.run("double", 4);
  await jest.advanceTimersByTimeAsync(60_000);
  jest.useRealTimers();
  expect([await answer, lost]).toEqual([8, ["Error: the worker does not start"]]);
});
test("a worker that dies over its work loses nothing: what is owed is done in place, what comes later by another", async () => {
  const [first, second] = [new WorkerDouble(), new WorkerDouble(table("there"))];
  const { aside, started, lost } = over(first, second);
  const answers = [aside.run("double", 1), aside.run("double", 2), aside.run("double", 13)];
  first.say({ ready: true });
  first.say({ id: 1, answer: 2 });
  await turns();
  first.die("out of memory");
  first.say({ id: 2, answer: 99 });
  expect(await Promise.allSettled(answers)).toMatchObject([{ value: 2 }, { value: 4 }, { reason: { message: "a bug" } }]);
  expect(await aside.run("double", 5)).toBe(10);
  expect([done, started(), lost]).toEqual([["here 2", "here 13", "there 5"], 2, ["Error: the worker failed: out of memory"]]);
});
test("a block handed over to a worker that dies is still there for the work in place", async () => {
  const worker = new WorkerDouble();
  const aside = new WorkerAside(() => worker, JOBS, () => undefined);
  const args = [[[3000], [1000]], [[500], [0]], [[3300], [900]]];
  const answer = aside.run("call", { id: "CHURNRATE", args });
  expect(worker.orders).toHaveLength(1);
  worker.die();
  expect(await answer).toEqual(call(functionById("CHURNRATE")!, args));
});
