/** A stretch of the course's prose. `part` is a place on the sheet, named by its id; `foreign` are words of another language. */
export type Piece =
  | { readonly kind: "text" | "code"; readonly text: string }
  | { readonly kind: "strong"; readonly pieces: readonly Piece[] }
  | { readonly kind: "foreign"; readonly lang: string; readonly text: string }
  | { readonly kind: "part"; readonly id: string };

const MARKS = /`([^`]+)`|\*\*(.+?)\*\*|\[\[(\w\w):(.+?)\]\]|\{([A-Za-z][\w.]*)\}/g;

/** Reads the marks of a paragraph: `code`, **bold**, [[zh:…]] and {id}. A mark without its end stays as it is written. */
export function parseRich(paragraph: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let read = 0;
  const upTo = (end: number): void => void (end > read && pieces.push({ kind: "text", text: paragraph.slice(read, end) }));
  for (const found of paragraph.matchAll(MARKS)) {
    upTo(found.index);
    pieces.push(pieceOf(found));
    read = found.index + found[0].length;
  }
  upTo(paragraph.length);
  return pieces;
}

function pieceOf([, code, strong, lang, foreign, part]: RegExpMatchArray): Piece {
  if (code !== undefined) return { kind: "code", text: code };
  if (strong !== undefined) return { kind: "strong", pieces: parseRich(strong) };
  if (lang !== undefined) return { kind: "foreign", lang, text: foreign! };
  return { kind: "part", id: part! };
}
