import * as fc from "fast-check";
import { HashedTextCodes } from "../../src/functions/HashedTextCodes";
import { NumberCodes } from "../../src/functions/NumberCodes";
import { PackedTextCodes, UNFIT } from "../../src/functions/PackedTextCodes";
import { TextCodes } from "../../src/functions/TextCodes";

interface Codes<T> {
  get(key: T): number;
  set(key: T, code: number): void;
}

/** Gives each key met for the first time the next code, in the table and in a Map. */
function expectLikeMap<T>(codes: Codes<T>, keys: readonly T[]): void {
  const known = new Map<T, number>();
  const wrong = keys.filter((key) => {
    const wanted = known.get(key) ?? -1;
    const code = codes.get(key);
    if (wanted === -1) {
      codes.set(key, known.size);
      known.set(key, known.size);
    }
    return code !== wanted;
  });
  expect(wrong).toEqual([]);
  expect(keys.filter((key) => codes.get(key) !== known.get(key))).toEqual([]);
}

const SIZE = { minLength: 1500, maxLength: 2500 };
const few = { numRuns: 10 };

test("TextCodes agrees with a Map on texts of any script and length", () => {
  const text = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ maxLength: 20 }), fc.string({ unit: "binary", maxLength: 13 }));
  fc.assert(fc.property(fc.array(text, SIZE), (texts) => expectLikeMap(new TextCodes(), texts)), few);
});

test("HashedTextCodes agrees with a Map on the shortest texts too, which TextCodes never shows it", () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 2 }), SIZE), (texts) => expectLikeMap(new HashedTextCodes(), texts)), few);
});

test("NumberCodes agrees with a Map on running numbers, long ones, fractions and negatives", () => {
  const number = fc.oneof(fc.nat(3000), fc.maxSafeInteger(), fc.integer({ min: -50, max: 50 }).map((n) => n / 8), fc.double({ noNaN: true }));
  fc.assert(fc.property(fc.array(number, SIZE), (numbers) => expectLikeMap(new NumberCodes(), numbers)), few);
});

test("NumberCodes stays quick where numbers differ only in their upper or lower digits", () => {
  const numbers = [1e9, 2 ** 20, 2 ** 33, 1 / 1024].flatMap((step) => Array.from({ length: 30_000 }, (_, i) => (i + 1) * step));
  const codes = new NumberCodes();
  const start = performance.now();
  numbers.forEach((number, code) => codes.set(number, code));
  expect(performance.now() - start).toBeLessThan(3000);
});

test("PackedTextCodes tells texts apart that begin alike, and empty text from none", () => {
  const texts = ["", "A", "AA", "AAAA", "AAAAA", "AAAAAAAA", "AAAAAAAAA", "AAAAAAAAAAAA", "AAAA\u0001"];
  expectLikeMap(new PackedTextCodes(), texts);
});

test("PackedTextCodes does not take long texts, other scripts and the character 0", () => {
  const codes = new PackedTextCodes();
  for (const text of ["AAAAAAAAAAAAA", "Клиент", "客户", "\u0000", "é"]) {
    expect(codes.set(text, 1)).toBe(false);
    expect(codes.get(text)).toBe(UNFIT);
  }
  expect(codes.set("AAAAAAAAAAAA", 1)).toBe(true);
});
