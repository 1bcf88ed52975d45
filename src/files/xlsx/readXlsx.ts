import type { Snapshot } from "../store/Snapshot";
import type { Dialect } from "./Dialect";
import type { LeftOut } from "./LeftOut";
import { PackageReader } from "./package/PackageReader";
import type { Parts } from "./Parts";
import { readBook } from "./read/readBook";
import { Leavings } from "./Leavings";

export interface ReadXlsx {
  readonly snapshot: Snapshot;
  /** What the file holds that the snapshot does not, to be said before anything is replaced. */
  readonly leftOut: readonly LeftOut[];
}

/** The workbook in an unpacked xlsx file. The parts are those of a file that was looked at before: sound, and of bearable size. */
export async function readXlsx(parts: Parts, dialect: Dialect): Promise<ReadXlsx> {
  const leavings = new Leavings();
  const book = await readBook(new PackageReader(parts), leavings, dialect);
  return { snapshot: book as unknown as Snapshot, leftOut: leavings.list };
}
