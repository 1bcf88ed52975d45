const SECTOR = 512;
const [FREE, END, FAT] = [0xffffffff, 0xfffffffe, 0xfffffffd];
const [STORAGE, STREAM, ROOT] = [1, 2, 5];

interface Item {
  readonly name: string;
  readonly type: number;
  readonly child?: number;
  readonly right?: number;
  readonly bytes?: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const AGILE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" saltValue="AAAAAAAAAAAAAAAAAAAAAA=="/></encryption>';
const [STANDARD_VERSION, AGILE_VERSION] = [[3, 0, 2, 0, 0x24, 0, 0, 0], [4, 0, 4, 0, 0x40, 0, 0, 0]] as const;

/** A workbook with a password as Excel lays it out ([MS-OFFCRYPTO] 1.3): storages of data spaces beside the two streams, and the directory behind the package. */
export function locked(kind: "agile" | "standard", size: number): Uint8Array {
  const info = new Uint8Array([...(kind === "agile" ? [...AGILE_VERSION, ...utf8(AGILE)] : [...STANDARD_VERSION, ...new Uint8Array(200)])]);
  // Looks like chance: what is encrypted holds no names.
  const encrypted = Uint8Array.from({ length: size }, (_, at) => (at * 2654435761) >>> 13);
  return storage([
    { name: "Root Entry", type: ROOT, child: 2 },
    { name: "\u0006DataSpaces", type: STORAGE, child: 4 },
    { name: "EncryptionInfo", type: STREAM, right: 3, bytes: info },
    { name: "EncryptedPackage", type: STREAM, right: 1, bytes: encrypted },
    { name: "Version", type: STREAM, right: 5, bytes: utf8("Microsoft.Container.DataSpaces") },
    { name: "DataSpaceMap", type: STREAM, bytes: utf8("StrongEncryptionDataSpace") },
  ]);
}

/** A compound file ([MS-CFB]): a header, one table of sectors, the streams each in sectors of its own, the directory last. */
function storage(items: readonly Item[]): Uint8Array {
  const chain: number[] = [FAT];
  const parts: Uint8Array[] = [new Uint8Array(SECTOR)];
  const place = (bytes: Uint8Array): number => {
    const [start, count] = [chain.length, Math.ceil(bytes.length / SECTOR)];
    for (let at = 1; at <= count; at++) chain.push(at === count ? END : start + at);
    const padded = new Uint8Array(count * SECTOR);
    padded.set(bytes);
    parts.push(padded);
    return start;
  };
  const starts = items.map(({ bytes }) => (bytes ? place(bytes) : 0));
  const directory = place(directoryOf(items, starts));
  const table = new DataView(parts[0]!.buffer);
  for (let at = 0; at < SECTOR / 4; at++) table.setUint32(at * 4, chain[at] ?? FREE, true);
  return Uint8Array.from([headerOf(directory), ...parts].flatMap((part) => [...part]));
}

function headerOf(directory: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(SECTOR));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => view.setUint8(at, byte));
  for (const [at, value] of [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]] as const) view.setUint16(at, value, true);
  // No stream is small enough for the sectors of small ones.
  for (const [at, value] of [[44, 1], [48, directory], [56, 0], [60, END], [68, END]] as const) view.setUint32(at, value, true);
  for (let at = 0; at < 109; at++) view.setUint32(76 + 4 * at, at === 0 ? 0 : FREE, true);
  return new Uint8Array(view.buffer);
}

function directoryOf(items: readonly Item[], starts: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(128 * items.length));
  items.forEach(({ name, type, child = FREE, right = FREE, bytes }, item) => {
    const at = 128 * item;
    [...name].forEach((sign, place) => view.setUint16(at + 2 * place, sign.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, type);
    view.setUint8(at + 67, 1);
    for (const [field, value] of [[68, FREE], [72, right], [76, child], [116, starts[item]!], [120, bytes?.length ?? 0]] as const) view.setUint32(at + field, value, true);
  });
  return new Uint8Array(view.buffer);
}
