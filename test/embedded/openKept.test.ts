import "fake-indexeddb/auto";
import { openDB } from "idb";
import { openKept } from "../../src/embedded/openKept";
import { WorkbookStore } from "../../src/files/store/WorkbookStore";

test("openKept gives the store and what it keeps", async () => {
  expect(await openKept(() => WorkbookStore.open("kept"))).toMatchObject({ loaded: { kind: "empty" } });
});
test("openKept gives what is left of a damaged workbook", async () => {
  (await WorkbookStore.open("hurt")).close();
  const db = await openDB("hurt");
  await db.put("current", { bad: 1 }, "current");
  db.close();
  expect(await openKept(() => WorkbookStore.open("hurt"))).toMatchObject({ loaded: { kind: "damaged" }, damaged: expect.stringContaining('{"bad":1}') as string });
});
test("openKept says why where the store cannot be opened or read", async () => {
  expect(await openKept(() => Promise.reject(new Error("private window")))).toEqual({ unavailable: "Error: private window" });
  const store = await WorkbookStore.open("unread");
  jest.spyOn(store, "load").mockRejectedValue(new Error("disk"));
  expect(await openKept(async () => store)).toEqual({ unavailable: "Error: disk" });
});
