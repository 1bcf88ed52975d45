import type { Encoding } from "../../../src/files/csv/decode";

const codes = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The bytes of a text in an encoding of one byte a sign, or of two in GB18030: the platform only decodes those. */
export function encoded(text: string, encoding: Extract<Encoding, "windows-1251" | "windows-1252" | "gb18030">): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const ones = codes(0, encoding === "gb18030" ? 0x7f : 0xff).map((byte) => [byte]);
  const twos = encoding === "gb18030" ? codes(0xa1, 0xf7).flatMap((lead) => codes(0xa1, 0xfe).map((trail) => [lead, trail])) : [];
  const bytes = new Map([...ones, ...twos].map((code) => [decoder.decode(Uint8Array.from(code)), code]));
  return Uint8Array.from([...text].flatMap((sign) => bytes.get(sign) ?? []));
}
