import type { progressStore } from "../../src/host/courseKit";

/** Loads it where the build has given no namespace. */
async function load(): Promise<typeof progressStore> {
  Object.assign(globalThis, { NAMESPACE: "" });
  return (await import("../../src/host/courseKit")).progressStore;
}

function withStorage(work: (kept: Map<string, string>) => void): void {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
  try {
    work(kept);
  } finally {
    Reflect.deleteProperty(globalThis, "localStorage");
  }
}

test("what is set aside stands under a key of its own, in the same partition", async () => {
  const storeIn = await load();
  withStorage((kept) => {
    const store = storeIn("part/");
    store.write("now");
    store.setAside("before");
    expect(store.read()).toBe("now");
    expect([...kept]).toEqual([["part/ce-course", "now"], ["part/ce-course-lost", "before"]]);
  });
});
