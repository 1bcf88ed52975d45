import { associate } from "../../src/host/associate";
import type { AnyFunction } from "../../src/functions/defineFunction";
import churnRate from "../../src/functions/churn/churnRate";
import { Runtime, type Answer } from "../excel/runtime";

const error = (code: string): object => ({ type: "CustomFunctionError", code });

async function ask(fn: AnyFunction, ...args: readonly unknown[]): Promise<Answer> {
  const runtime = new Runtime();
  associate(runtime.customFunctions, [fn]);
  const [answer] = await runtime.answers([{ id: fn.id, args }]);
  return answer!;
}

/** The same function, but with another way of computing. */
const computing = (compute: () => number, slow = false): AnyFunction => ({ ...churnRate, slow, compute });

test("a function answers with a block", async () => {
  expect(await ask(churnRate, [[3000]], [[500]], [[3200]], null)).toEqual({ value: [[0.1]] });
});
test("the invocation Excel puts behind the arguments is not taken for one of them", async () => {
  // Three arguments of four: the invocation stands where base would.
  expect(await ask(churnRate, [[3000]], [[500]], [[3200]])).toEqual({ value: [[0.1]] });
});
test("an optional argument left out takes its default", async () => {
  const [omitted, named] = await Promise.all([null, [["start"]]].map((base) => ask(churnRate, [[3000]], [[500]], [[3200]], base)));
  expect(omitted).toEqual(named);
});
test("#VALUE! arrives with its sentence", async () => {
  expect(await ask(churnRate, [[100]], [[0]], [["abc"]], null)).toEqual({ error: "#VALUE!", message: 'CHURNRATE: atEnd: a number is wanted, got "abc"' });
});
test("#DIV/0! and #NUM! arrive as themselves", async () => {
  expect(await ask(churnRate, [[0]], [[0]], [[0]], null)).toMatchObject({ error: "#DIV/0!" });
  expect(await ask(churnRate, [[-1]], [[0]], [[0]], null)).toMatchObject({ error: "#NUM!" });
});
test("an error in an argument comes back as itself, with a sentence where Excel shows one", async () => {
  expect(await ask(churnRate, [[error("#N/A")]], [[0]], [[1]], null)).toMatchObject({ error: "#N/A", message: expect.stringContaining("atStart") as string });
  expect(await ask(churnRate, [[error("#REF!")]], [[0]], [[1]], null)).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("#REF!") as string });
});
test("an error among other cells stays in its place and keeps its sentence", async () => {
  expect(await ask(churnRate, [[100], ["abc"]], [[0]], [[90]], null)).toEqual({
    value: [[0.1], [expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("row 2") as string })]],
  });
});
test("a bug is shown with its message and is told to the console", async () => {
  const told = jest.spyOn(console, "error").mockImplementation();
  const broken = computing(() => {
    throw new TypeError("x is not iterable");
  });
  expect(await ask(broken, [[1]], [[0]], [[1]], null)).toEqual({ error: "#VALUE!", message: "CHURNRATE: internal error: x is not iterable" });
  expect(await ask({ ...broken, slow: true }, [[1]], [[0]], [[1]], null)).toEqual({ error: "#VALUE!", message: "CHURNRATE: internal error: x is not iterable" });
  expect(told).toHaveBeenCalledTimes(2);
  told.mockRestore();
});
test("a slow function answers through a promise", async () => {
  expect(await ask(computing(() => 7, true), [[1]], [[0]], [[1]], null)).toEqual({ value: [[7]] });
  expect(await ask(computing(() => NaN, true), [[1]], [[0]], [[1]], null)).toMatchObject({ error: "#NUM!" });
});
