import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const types = (main = MAIN): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;
export const relations = (...list: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[]): string =>
  `<Relationships xmlns="${RELATIONS}">${list.map(({ type, target, external }, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`).join("")}</Relationships>`;
export const sheet = (cells: string): string => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

/** The parts of a small workbook that any program opens. */
export const SOUND: Readonly<Record<string, string>> = {
  "[Content_Types].xml": types(),
  "_rels/.rels": relations({ type: "officeDocument", target: "xl/workbook.xml" }),
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations({ type: "worksheet", target: "worksheets/sheet1.xml" }),
  "xl/worksheets/sheet1.xml": sheet('<c r="A1"><v>3000</v></c>'),
};

/** A package of parts as text or as bytes. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>, options: { readonly level?: 0 | 6 } = {}): Uint8Array {
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, [typeof part === "string" ? strToU8(part) : part, { level: options.level ?? 6 }]]));
  return zipSync(files, { mtime: new Date(Date.UTC(2024, 0, 1)) });
}

/** The sound workbook with some parts changed or added. */
export const changed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => packed({ ...SOUND, ...parts });

/** Where some bytes stand among others; the last place of them. */
export function lastIndex(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  throw new Error("lastIndex requires bytes that are there");
}

export const HEADER = [0x50, 0x4b, 1, 2] as const;

/** Lets the directory of a package lie about its last part: a field of its header, by its offset. */
export function lying(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = zip.slice();
  new DataView(bytes.buffer).setUint32(lastIndex(bytes, HEADER) + offset, value, true);
  return bytes;
}

/** A compound file as far as its directory: a header and the names of its streams. */
export function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...names].forEach((name, entry) => {
    const at = 512 + 128 * entry;
    for (let sign = 0; sign < name.length; sign++) bytes[at + 2 * sign] = name.charCodeAt(sign);
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}
