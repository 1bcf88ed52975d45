import { InPlace } from "../../src/aside/InPlace";
import { JOBS } from "../../src/aside/jobs";
import { call } from "../../src/functions/call";
import { functionById } from "../../src/functions/catalogue";

test("jobs are done later, one after another, and a turn of the event loop lies between two", async () => {
  const seen: string[] = [];
  const aside = new InPlace({ note: (word: string) => seen.push(word) });
  const both = Promise.all([aside.run("note", "first"), aside.run("note", "second")]);
  expect(seen).toEqual([]);
  setTimeout(() => setTimeout(() => seen.push("drawn"), 0), 0);
  await both;
  expect(seen).toEqual(["first", "drawn", "second"]);
});
test("a bug reaches its asker, and the next job is done", async () => {
  const aside = new InPlace({ half: (x: number) => { if (x % 2) throw new Error("a bug"); return x / 2; } });
  await expect(Promise.allSettled([aside.run("half", 3), aside.run("half", 4)])).resolves.toMatchObject([{ reason: { message: "a bug" } }, { value: 2 }]);
});
test("the job call is a call of a worksheet function", async () => {
  const aside = new InPlace(JOBS);
  expect(await aside.run("call", { id: "CHURNRATE", args: [3000, 500, 3300] })).toEqual(call(functionById("CHURNRATE")!, [3000, 500, 3300]));
  await expect(aside.run("call", { id: "NOSUCH", args: [] })).rejects.toThrow("there is no function NOSUCH");
});
