export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether a word was longer than a line and had to be cut. */
  readonly cut: boolean;
}

/** Words, single Han characters with the punctuation behind them, and the spaces between. */
const PIECES = /\p{Script=Han}[\u3001-\u3011\uff00-\uff0f\uff1a-\uff20]*|[^ \p{Script=Han}]+?(?:-(?=\p{L})|(?=[ \p{Script=Han}]|$))| +/gu;

/** Sets a text in lines of some width: broken between words, and inside one only where it is longer than a line. */
export function wrap(text: string, width: number, measure: (text: string) => number): Wrapped {
  const lines: string[] = [];
  let line = "";
  let cut = false;
  const next = (piece: string): void => {
    if (line.trim()) lines.push(line.trimEnd());
    line = piece.trimStart();
  };
  for (const piece of text.match(PIECES) ?? []) {
    if (measure((line + piece).trimEnd()) <= width) line += piece;
    else next(piece);
    while (line.length > 1 && measure(line.trimEnd()) > width) {
      cut = true;
      const fitting = prefix(line, width, measure);
      lines.push(fitting);
      line = line.slice(fitting.length);
    }
  }
  next("");
  return { lines: lines.length > 0 ? lines : [""], cut };
}

/** The same in as few lines, all about as long: no single letter is left over for the last one. */
export function wrapEvenly(text: string, width: number, measure: (text: string) => number): Wrapped {
  const greedy = wrap(text, width, measure);
  const count = greedy.lines.length;
  for (let narrow = measure(text) / count; narrow < width && count > 1 && !greedy.cut; narrow += 2) {
    const even = wrap(text, narrow, measure);
    if (even.lines.length === count && !even.cut) return even;
  }
  return greedy;
}

/** As much of a word as a line takes, at least a letter. */
function prefix(word: string, width: number, measure: (text: string) => number): string {
  let length = word.length - 1;
  while (length > 1 && measure(word.slice(0, length)) > width) length--;
  return word.slice(0, length);
}
