import { FUNCTIONS } from "../../src/functions/catalogue";

test("the functions register themselves without a page, and before Excel has loaded its errors", async () => {
  const associated = new Map<string, unknown>();
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string, fn: unknown) => associated.set(id, fn) } });
  expect(typeof document).toBe("undefined");
  await import("../../src/host/functions");
  expect([...associated.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});
