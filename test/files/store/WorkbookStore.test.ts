import "fake-indexeddb/auto";
import { openDB } from "idb";
import { ROWS_IN_PART } from "../../../src/files/store/parts";
import type { Snapshot } from "../../../src/files/store/Snapshot";
import { StoreFull, WorkbookStore } from "../../../src/files/store/WorkbookStore";

let number = 0;
const fresh = (): string => `test-${++number}`;

const workbook = (rows: number): Snapshot => ({
  id: "w",
  styles: { bold: { bl: 1 } },
  sheets: { s1: { name: "Orders", rowCount: rows, cellData: Object.fromEntries(Array.from({ length: rows }, (_, row) => [row, { 0: { v: row }, 1: { f: "=A1", v: "заказ" } }])) }, s2: { name: "Empty" } },
});

test("a store that was never used is empty", async () => {
  expect(await (await WorkbookStore.open(fresh())).load()).toEqual({ kind: "empty" });
});
test("what was saved is there again, cell by cell, over several parts", async () => {
  const name = fresh();
  const saved = workbook(2 * ROWS_IN_PART + 1);
  const store = await WorkbookStore.open(name);
  await store.save(workbook(3));
  expect(await store.save(saved)).toBe(true);
  store.close();
  const again = await (await WorkbookStore.open(name)).load();
  expect(again).toEqual({ kind: "workbook", snapshot: { ...saved, sheets: { ...saved.sheets, s2: { name: "Empty", cellData: {} } } } });
});
test("a save that a change overtook leaves what was saved before", async () => {
  const store = await WorkbookStore.open(fresh());
  await store.save(workbook(1));
  let asked = 0;
  expect(await store.save(workbook(2), () => ++asked > 1)).toBe(false);
  expect(await store.load()).toMatchObject({ snapshot: { sheets: { s1: { rowCount: 1 } } } });
});
test.each([
  ["a part is missing", async (db: Awaited<ReturnType<typeof openDB>>) => db.delete("parts", (await db.getAllKeys("parts"))[0]!)],
  ["a part is no JSON", async (db: Awaited<ReturnType<typeof openDB>>) => db.put("parts", "{", (await db.getAllKeys("parts"))[0])],
])("when %s, the store says so and sets it aside, and works on", async (_, damage) => {
  const name = fresh();
  const store = await WorkbookStore.open(name);
  await store.save(workbook(3));
  const db = await openDB(name);
  await damage(db);
  db.close();
  const found = await store.load();
  expect(found.kind).toBe("damaged");
  expect(await store.aside((found as { aside: string }).aside)).toContain("reason");
  expect(await store.load()).toEqual({ kind: "empty" });
  await store.save(workbook(1));
  expect((await store.load()).kind).toBe("workbook");
});
test("a full store says so and keeps what it had", async () => {
  const store = await WorkbookStore.open(fresh());
  await store.save(workbook(1));
  const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(store.save(workbook(2))).rejects.toBeInstanceOf(StoreFull);
  put.mockRestore();
  expect(await store.load()).toMatchObject({ snapshot: { sheets: { s1: { rowCount: 1 } } } });
});
