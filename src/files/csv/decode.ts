import { guessEncoding } from "./guessEncoding";

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "gb18030", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The encoding of a text file: its byte-order mark, else UTF-8 if the bytes are lawful UTF-8, else what the bytes look like,
 * else what spreadsheets write on a machine of the reader's language.
 */
export function recogniseEncoding(bytes: Uint8Array, language: string): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  return guessEncoding(bytes) ?? (language === "ru" ? "windows-1251" : language === "zh" ? "gb18030" : "windows-1252");
}

/** A byte that is not UTF-8 reads as the replacement character; one that the file itself holds is three bytes of UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  const replaced = decode(bytes, "utf-8").split("\ufffd").length - 1;
  return replaced === 0 || replaced === written(bytes);
}

function written(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

/** The text, without its byte-order mark. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
