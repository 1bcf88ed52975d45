import { isCurrent } from "./Current";
import { assemble } from "./parts";
import { partsOf, type Whole } from "./schema";
import type { Snapshot } from "./Snapshot";
import { uniqueId } from "./uniqueId";

export type Loaded =
  | { readonly kind: "empty" }
  | { readonly kind: "workbook"; readonly snapshot: Snapshot }
  /** What was kept could not be read; it is kept aside under this name. */
  | { readonly kind: "damaged"; readonly aside: string };
interface Found {
  readonly loaded: Loaded;
  readonly generation?: string;
}

/**
 * Reads what is kept. All in one transaction: another tab may save at the same time, and what it keeps must not be taken for
 * what an interrupted save has left.
 */
export async function loadWorkbook(transaction: Whole): Promise<Found> {
  const record = await transaction.objectStore("current").get("current");
  if (record === undefined) {
    await sweep(transaction, undefined);
    return { loaded: { kind: "empty" } };
  }
  const read = await readWorkbook(transaction, record);
  if ("reason" in read) return { loaded: { kind: "damaged", aside: await setAside(transaction, record, read.reason) } };
  await sweep(transaction, read.generation);
  return { loaded: { kind: "workbook", snapshot: read.snapshot }, generation: read.generation };
}

type Read = { readonly generation: string; readonly snapshot: Snapshot } | { readonly reason: string };

async function readWorkbook(transaction: Whole, record: unknown): Promise<Read> {
  if (!isCurrent(record)) return { reason: "the record of the current workbook is damaged" };
  const { generation, parts } = record;
  const texts = await transaction.objectStore("parts").getAll(partsOf(generation));
  if (texts.length !== parts) return { reason: `${parts} parts were saved, ${texts.length} are left` };
  try {
    return { generation, snapshot: assemble(texts) };
  } catch (error) {
    return { reason: String(error) };
  }
}

/** Puts everything aside as it was found, of whatever generation: where the record is wrong, nobody knows which is the workbook. */
async function setAside(transaction: Whole, current: unknown, reason: string): Promise<string> {
  const name = `workbook-${uniqueId()}`;
  const all = transaction.objectStore("parts");
  const [keys, texts] = [await all.getAllKeys(), await all.getAll()];
  const parts = keys.map((key, at) => ({ key, text: texts[at] }));
  await transaction.objectStore("aside").put(JSON.stringify({ reason, current, parts }), name);
  await transaction.objectStore("current").delete("current");
  await all.clear();
  return name;
}

/** Removes what interrupted saves have left. */
async function sweep(transaction: Whole, generation: string | undefined): Promise<void> {
  const all = transaction.objectStore("parts");
  for (const key of await all.getAllKeys()) {
    if (key[0] !== generation) await all.delete(key);
  }
}
