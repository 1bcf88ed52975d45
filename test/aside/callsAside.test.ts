import type { Aside } from "../../src/aside/Aside";
import { callsAside } from "../../src/aside/callsAside";
import { JOBS } from "../../src/aside/jobs";
import { pack } from "../../src/aside/pack";
import { WorkerAside } from "../../src/aside/WorkerAside";
import { BUSY, CellError, type Grid } from "../../src/cells/Cell";
import { call } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";
import { Later } from "../../src/functions/Later";
import type { Argument } from "../../src/functions/shape";
import { buyers } from "../support/buyers";
import { WorkerDouble } from "./workerDouble";

const fit = functionById("BGNBDFIT")!;
const histories = (count: number): Argument[] => {
  const list = buyers(count);
  return [list.map(({ frequency }) => [frequency]), list.map(({ recency }) => [recency]), list.map(({ age }) => [age])];
};
const over = (worker: WorkerDouble): Aside => new WorkerAside(() => worker, JOBS, (reason) => { throw reason; });
async function settle(later: Later, args: readonly Argument[]): Promise<Grid> {
  const answer = later.ask(fit, args);
  return "value" in answer ? answer.value : answer.pending;
}

test("a large call is computed by the worker, once, and remembered", async () => {
  const worker = new WorkerDouble(JOBS);
  const later = new Later(callsAside(over(worker)));
  const args = histories(1000);
  expect(later.ask(fit, args)).toHaveProperty("pending");
  const [one, other] = await Promise.all([settle(later, args), settle(later, args)]);
  expect(one).toEqual(call(fit, args));
  expect(other).toBe(one);
  expect(later.ask(fit, args)).toEqual({ value: one });
  expect(worker.orders.map(({ job }) => job)).toEqual(["call"]);
});
test("a small call is computed where it is made, still after the turn of the event loop", async () => {
  const worker = new WorkerDouble(JOBS);
  const later = new Later(callsAside(over(worker)));
  const args = histories(600);
  expect(later.ask(fit, args)).toHaveProperty("pending");
  expect(await settle(later, args)).toEqual(call(fit, args));
  expect(worker.orders).toEqual([]);
});
test("arguments arrive as they are: errors, blanks and what was left out are refused as in place", async () => {
  const later = new Later(callsAside(over(new WorkerDouble(JOBS))));
  const [frequency, recency, age] = histories(1000) as [Grid, Grid, Grid];
  for (const cell of [new CellError("#N/A"), new CellError(BUSY), null, "", "x", true, -1]) {
    const args = [frequency, [[cell], ...recency.slice(1)], age, undefined, "ru"];
    expect(await settle(later, args)).toEqual(call(fit, args));
  }
});
test("a call that broke is asked anew", async () => {
  const worker = new WorkerDouble();
  const later = new Later(callsAside(over(worker)));
  const args = histories(1000);
  const broken = settle(later, args);
  worker.say({ ready: true });
  worker.say({ id: 1, bug: { name: "TypeError", message: "a bug", stack: undefined } });
  await expect(broken).rejects.toThrow("a bug");
  const whole = settle(later, args);
  await new Promise((resolve) => setTimeout(resolve, 5));
  worker.say({ id: 2, answer: pack([[1]]).packed });
  expect(await whole).toEqual([[1]]);
});
