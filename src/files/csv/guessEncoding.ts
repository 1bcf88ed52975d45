const SAMPLE = 1024 * 1024;
/** Below this many bytes in runs, capitals alone may be Cyrillic as well as Chinese. */
const TELLING = 8;

/** Bytes from 0x80 on, counted by where they stand. */
interface Evidence {
  /** One, two or three beside a Latin letter: café, größe. */
  latin: number;
  /** All others that have a neighbour of their kind, and among them: */
  inRuns: number;
  /** letters of windows-1251 */
  cyrillic: number;
  /** its small letters */
  small: number;
  /** both bytes of pairs that are common signs of GB18030 */
  chinese: number;
}

/** The encoding that the bytes of a text without a mark, and not in UTF-8, look like; undefined where they leave it open. */
export function guessEncoding(bytes: Uint8Array): "windows-1251" | "gb18030" | "windows-1252" | undefined {
  const { latin, inRuns, cyrillic, small, chinese } = evidence(bytes.subarray(0, SAMPLE));
  if (latin > inRuns) return "windows-1252";
  if (inRuns === 0) return undefined;
  if (small > inRuns / 2) return "windows-1251";
  // Chinese signs use the bytes below Cyrillic's letters nearly as often as those above.
  if (cyrillic > 0.9 * inRuns) return inRuns >= TELLING ? "windows-1251" : undefined;
  return chinese > 0.7 * inRuns ? "gb18030" : undefined;
}

function evidence(bytes: Uint8Array): Evidence {
  const found: Evidence = { latin: 0, inRuns: 0, cyrillic: 0, small: 0, chinese: 0 };
  for (let from = 0; from < bytes.length; from++) {
    if (bytes[from]! < 0x80) continue;
    let to = from;
    while (to < bytes.length && bytes[to]! >= 0x80) to++;
    if (to - from <= 3 && (isLatin(bytes[from - 1]) || isLatin(bytes[to]))) found.latin += to - from;
    else if (to - from > 1) countRun(bytes.subarray(from, to), found);
    from = to;
  }
  return found;
}

function countRun(run: Uint8Array, found: Evidence): void {
  found.inRuns += run.length;
  for (const byte of run) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) found.cyrillic++;
    if (byte >= 0xe0 || byte === 0xb8) found.small++;
  }
  for (let at = 0; at + 1 < run.length; at += 2) {
    if (isCommonSign(run[at]!, run[at + 1]!)) found.chinese += 2;
  }
}

/** Punctuation and full-width letters (0xA1 to 0xA3), and the 3,755 signs of the first level (0xB0 to 0xD7). */
const isCommonSign = (lead: number, trail: number): boolean => trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7));

const isLatin = (byte: number | undefined): boolean => byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte));
