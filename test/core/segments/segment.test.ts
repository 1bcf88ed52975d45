import { segment, SEGMENTS, type Segment } from "../../../src/core/segments/segment";

const SCORES = [1, 2, 3, 4, 5];

/** The table of the definition as it is published: from r = 5 down, FM 1 to 5. */
const PUBLISHED = `
  New            | Potential loyalists | Potential loyalists | Champions | Champions
  Promising      | Potential loyalists | Potential loyalists | Loyal     | Loyal
  About to sleep | About to sleep      | Need attention      | Loyal     | Loyal
  Hibernating    | Hibernating         | At risk             | At risk   | Can't lose
  Hibernating    | Hibernating         | At risk             | At risk   | Can't lose`;
const keyOf = (name: string): string => name.trim().replace("'", "").replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^\w/, (letter) => letter.toLowerCase());
const TABLE = PUBLISHED.trim().split("\n").map((line) => line.split("|").map(keyOf));

test("segment gives each of the 125 cells the segment of the table", () => {
  for (const r of SCORES) {
    for (const f of SCORES) {
      for (const m of SCORES) {
        const halfUp = Math.round((f + m) / 2);
        expect([r, f, m, segment(r, f, m)]).toEqual([r, f, m, TABLE[5 - r]![halfUp - 1]]);
      }
    }
  }
});

test("segment uses every segment there is", () => {
  const used = new Set<Segment>(SCORES.flatMap((r) => SCORES.map((fm) => segment(r, fm, fm))));
  expect([...SEGMENTS].filter((name) => !used.has(name))).toEqual([]);
});

test("segment rounds the mean of f and m half up", () => {
  expect([segment(5, 1, 2), segment(5, 3, 4), segment(1, 4, 5)]).toEqual(["potentialLoyalists", "champions", "cantLose"]);
});

test("segment scales scores of another number of bins to five, half up", () => {
  const scaled = (bins: number): Segment[] => Array.from({ length: bins }, (_, i) => segment(i + 1, 1, 1, bins));
  // 1 + 4 (s − 1) / (bins − 1): two bins are 1, 5; three 1, 3, 5; four 1, 2.33, 3.67, 5; nine 1, 1.5, 2, 2.5, 3 …
  expect(scaled(2)).toEqual(["hibernating", "new"]);
  expect(scaled(3)).toEqual(["hibernating", "aboutToSleep", "new"]);
  expect(scaled(4)).toEqual(["hibernating", "hibernating", "promising", "new"]);
  expect(scaled(9)).toEqual(["hibernating", "hibernating", "hibernating", "aboutToSleep", "aboutToSleep", "promising", "promising", "new", "new"]);
});

test("segment refuses scores that are none", () => {
  for (const score of [0, 6, 2.5, -1]) expect(() => segment(3, score, 3)).toThrow("whole scores from 1 to 5");
  expect(() => segment(11, 1, 1, 10)).toThrow("whole scores from 1 to 10");
});
