export const ENCODINGS = ["utf-8", "utf-16le", "windows-1251", "gb18030", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The encoding of a text file: its byte-order mark, else UTF-8 if the bytes are lawful UTF-8, else what spreadsheets write
 * on a machine of the reader's language.
 */
export function recogniseEncoding(bytes: Uint8Array, language: string): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (isUtf8(bytes)) return "utf-8";
  return language === "ru" ? "windows-1251" : language === "zh" ? "gb18030" : "windows-1252";
}

/** A byte that is not UTF-8 reads as the replacement character. */
const isUtf8 = (bytes: Uint8Array): boolean => !decode(bytes, "utf-8").includes("\ufffd");

/** The text, without its byte-order mark. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
