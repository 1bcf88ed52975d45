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
  expect(await store.save(saved)).toBe("saved");
  store.close();
  const again = await (await WorkbookStore.open(name)).load();
  expect(again).toEqual({ kind: "workbook", snapshot: { ...saved, sheets: { ...saved.sheets, s2: { name: "Empty", cellData: {} } } } });
});
test("a save that a change overtook leaves what was saved before", async () => {
  const store = await WorkbookStore.open(fresh());
  await store.save(workbook(1));
  let asked = 0;
  expect(await store.save(workbook(2), () => ++asked > 1)).toBe("overtaken");
  expect(await store.load()).toMatchObject({ snapshot: { sheets: { s1: { rowCount: 1 } } } });
});
type Db = Awaited<ReturnType<typeof openDB>>;
async function damaged(name: string, damage: (db: Db) => Promise<unknown>): Promise<void> {
  const db = await openDB(name);
  await damage(db);
  db.close();
}
const firstKey = async (db: Db): Promise<IDBValidKey> => (await db.getAllKeys("parts"))[0]!;

test.each([
  ["a part is missing", async (db: Db) => db.delete("parts", await firstKey(db))],
  ["a part is no JSON", async (db: Db) => db.put("parts", "{", await firstKey(db))],
  ["the first part holds no sheets", async (db: Db) => db.put("parts", "{}", await firstKey(db))],
  ["a part is null", async (db: Db) => db.put("parts", "null", (await db.getAllKeys("parts")).at(-1))],
  ["the record is of another shape", async (db: Db) => db.put("current", { bad: 1 }, "current")],
  ["the record is of another form", async (db: Db) => db.put("current", { ...(await db.get("current", "current")), form: 2 }, "current")],
  ["the record names no generation", async (db: Db) => db.put("current", { form: 1, generation: NaN, parts: 2 }, "current")],
  ["the record is null", async (db: Db) => db.put("current", null, "current")],
])("when %s, the store says so, sets everything aside, and works on", async (_, damage) => {
  const name = fresh();
  const store = await WorkbookStore.open(name);
  await store.save(workbook(3));
  let left: unknown[] = [];
  await damaged(name, async (db) => {
    await damage(db);
    left = await db.getAll("parts");
  });
  const found = await store.load();
  expect(found.kind).toBe("damaged");
  const aside = JSON.parse((await store.aside((found as { aside: string }).aside))!) as { reason: string; parts: { text: string }[] };
  expect(aside.reason).not.toBe("");
  expect(aside.parts.map(({ text }) => text)).toEqual(left);
  expect(await store.load()).toEqual({ kind: "empty" });
  await store.save(workbook(1));
  expect((await store.load()).kind).toBe("workbook");
});
test("a load that fails leaves all as it was", async () => {
  const name = fresh();
  await (await WorkbookStore.open(name)).save(workbook(3));
  await damaged(name, async (db) => db.put("current", { bad: 1 }, "current"));
  const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const store = await WorkbookStore.open(name);
  await expect(store.load()).rejects.toThrow("full");
  put.mockRestore();
  expect((await store.load()).kind).toBe("damaged");
});
test("a load sweeps away what an interrupted save has left, and nothing else", async () => {
  const name = fresh();
  const store = await WorkbookStore.open(name);
  await store.save(workbook(3));
  await damaged(name, async (db) => db.put("parts", "{}", ["interrupted", 0]));
  expect((await store.load()).kind).toBe("workbook");
  await damaged(name, async (db) => expect((await db.getAllKeys("parts")).flat()).not.toContain("interrupted"));
});
test("a store does not replace what another tab has saved, until it is told to take over", async () => {
  const name = fresh();
  const [one, other] = [await WorkbookStore.open(name), await WorkbookStore.open(name)];
  await one.save(workbook(1));
  expect(await other.save(workbook(2))).toBe("elsewhere");
  expect(await one.save(workbook(3))).toBe("saved");
  expect(await other.load()).toMatchObject({ snapshot: { sheets: { s1: { rowCount: 3 } } } });
  expect(await other.save(workbook(4))).toBe("saved");
  expect(await one.save(workbook(5))).toBe("elsewhere");
  one.takeOver();
  expect(await one.save(workbook(5))).toBe("saved");
  expect(await other.save(workbook(6))).toBe("elsewhere");
  expect(await one.load()).toMatchObject({ snapshot: { sheets: { s1: { rowCount: 5 } } } });
});
test("a store notices another tab that saves while it saves", async () => {
  const name = fresh();
  const [one, other] = [await WorkbookStore.open(name), await WorkbookStore.open(name)];
  let begun: Promise<unknown> | undefined;
  const saved = one.save(workbook(8 * ROWS_IN_PART), () => ((begun ??= other.save(workbook(1))), false));
  expect(await saved).toBe("elsewhere");
  expect(await begun).toBe("saved");
  expect(await other.load()).toMatchObject({ snapshot: { sheets: { s1: { rowCount: 1 } } } });
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
