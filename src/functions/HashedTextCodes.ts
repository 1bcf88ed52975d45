const SMALLEST = 1024;

/**
 * Codes by any text. A Map does the same, but where every cell brings a string of its own (as JSON from a host does) it hashes and
 * compares each of a million at several times the cost of this open table, which looks at the text itself only when a hash agrees.
 */
export class HashedTextCodes {
  private texts = new Array<string>(SMALLEST);
  private hashes = new Int32Array(SMALLEST);
  /** Code + 1; 0 is an empty place. */
  private codes = new Int32Array(SMALLEST);
  private size = 0;

  /** The code, or −1. */
  get(text: string): number {
    return this.codes[this.place(text, hashOf(text))]! - 1;
  }

  set(text: string, code: number): void {
    if (2 * this.size >= this.codes.length) this.grow();
    const hash = hashOf(text);
    const place = this.place(text, hash);
    if (this.codes[place] === 0) this.size++;
    this.texts[place] = text;
    this.hashes[place] = hash;
    this.codes[place] = code + 1;
  }

  /** Where the text stands, or the empty place where it belongs. */
  private place(text: string, hash: number): number {
    const { codes, hashes, texts } = this;
    const last = codes.length - 1;
    let place = hash & last;
    while (codes[place] !== 0 && !(hashes[place] === hash && texts[place] === text)) place = (place + 1) & last;
    return place;
  }

  private grow(): void {
    const { texts, codes } = this;
    this.texts = new Array<string>(2 * codes.length);
    this.hashes = new Int32Array(2 * codes.length);
    this.codes = new Int32Array(2 * codes.length);
    this.size = 0;
    codes.forEach((code, place) => {
      if (code > 0) this.set(texts[place]!, code - 1);
    });
  }
}

/** FNV-1a over the characters; the last step brings the upper bits down to where the table looks. */
function hashOf(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
