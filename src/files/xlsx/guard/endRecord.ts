import { refuse } from "./Refusal";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** Says that the number stands in the record for large files. */
const ELSEWHERE = 0xffffffff;

/** Where the central directory stands, and how many parts it names. */
export interface Directory {
  readonly at: number;
  readonly bytes: number;
  readonly count: number;
}

/** Finds the central directory by the record at the end; a file that was cut off has none. */
export function directoryOf(view: DataView): Directory {
  const end = endOf(view);
  const [count, bytes, at] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const found = count === 0xffff || bytes === ELSEWHERE || at === ELSEWHERE ? directory64(view, end) : { at, bytes, count };
  return found.at + found.bytes <= end ? found : refuse({ kind: "damaged" });
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - SIZE; at >= Math.max(0, view.byteLength - SIZE - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END && at + SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuse({ kind: "damaged" });
}

function directory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return refuse({ kind: "damaged" });
  const record = wholeNumber(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== END64) return refuse({ kind: "damaged" });
  return { count: wholeNumber(view, record + 32), bytes: wholeNumber(view, record + 40), at: wholeNumber(view, record + 48) };
}

/** Eight bytes; beyond what a number can hold lies no file. */
export function wholeNumber(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  return Number.isSafeInteger(value) ? value : refuse({ kind: "damaged" });
}
