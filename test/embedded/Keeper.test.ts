import { Keeper, type Kept } from "../../src/embedded/Keeper";
import type { Snapshot } from "../../src/files/store/Snapshot";
import { StoreFull, type Saved } from "../../src/files/store/WorkbookStore";

jest.useFakeTimers();
const workbook: Snapshot = { sheets: {} };

function keeper(save: (snapshot: Snapshot, changed?: () => boolean) => Promise<Saved>, takeOver = () => {}) {
  const told: Kept[] = [];
  return { told, keeper: new Keeper({ save, takeOver }, () => workbook, (kept) => told.push(kept)) };
}

test("a keeper saves once after many changes have come to rest", async () => {
  const save = jest.fn(async () => "saved" as const);
  const { told, keeper: it } = keeper(save);
  for (let i = 0; i < 5; i++) it.changed();
  await jest.advanceTimersByTimeAsync(2000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(told).toEqual([{ kind: "saving" }, { kind: "saved" }]);
});
test("a keeper overtaken by a change saves again", async () => {
  const { told, keeper: it } = keeper(async (_, changed) => {
    if (saves++ === 0) it.changed();
    return changed!() ? "overtaken" : "saved";
  });
  let saves = 0;
  it.changed();
  await jest.advanceTimersByTimeAsync(5000);
  expect(saves).toBe(2);
  expect(told.at(-1)).toEqual({ kind: "saved" });
});
test("a keeper says when the browser is full, and why a save failed", async () => {
  const full = keeper(() => Promise.reject(new StoreFull("full")));
  full.keeper.changed();
  await jest.advanceTimersByTimeAsync(2000);
  expect(full.told.at(-1)).toEqual({ kind: "full" });
  const broken = keeper(() => Promise.reject(new Error("no disk")));
  broken.keeper.changed();
  await jest.advanceTimersByTimeAsync(2000);
  expect(broken.told.at(-1)).toEqual({ kind: "failed", reason: "Error: no disk" });
});
test("a keeper knows what would be lost until it is saved, or if it could not be", async () => {
  const { keeper: it } = keeper(async () => "saved");
  it.changed();
  expect(it.unsaved).toBe(true);
  await jest.advanceTimersByTimeAsync(2000);
  expect(it.unsaved).toBe(false);
  const full = keeper(() => Promise.reject(new StoreFull("full")));
  full.keeper.changed();
  await jest.advanceTimersByTimeAsync(2000);
  expect(full.keeper.unsaved).toBe(true);
});
test("a keeper that is flushed saves at once", async () => {
  const save = jest.fn(async () => "saved" as const);
  const { keeper: it } = keeper(save);
  it.changed();
  it.flush();
  expect(save).toHaveBeenCalledTimes(1);
});
test("a keeper says that another tab is ahead, and keeps this workbook when told to take over", async () => {
  let ahead = true;
  const { told, keeper: it } = keeper(async () => (ahead ? "elsewhere" : "saved"), () => void (ahead = false));
  it.changed();
  await jest.advanceTimersByTimeAsync(5000);
  expect(told).toEqual([{ kind: "saving" }, { kind: "elsewhere" }]);
  expect(it.unsaved).toBe(true);
  it.takeOver();
  await jest.advanceTimersByTimeAsync(5000);
  expect(told.slice(2)).toEqual([{ kind: "saving" }, { kind: "saved" }]);
  expect(it.unsaved).toBe(false);
});
