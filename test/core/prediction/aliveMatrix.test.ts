import { aliveMatrix } from "../../../src/core/prediction/aliveMatrix";
import { bgnbdAlive } from "../../../src/core/prediction/bgnbdAlive";

const MODEL = [0.243, 4.414, 0.793, 2.426] as const;

// Fader, Hardie & Lee (2008): of those silent for as long, the frequent buyer is the more likely to be lost.
test("aliveMatrix has the probabilities of the model, falling along a silence and, within one, with the purchases", () => {
  const { frequencies, silences, alive } = aliveMatrix(MODEL, 39, 29);
  expect([frequencies, silences]).toEqual([[1, 2, 3, 5, 7, 10, 15, 20], [0, 7, 14, 21, 28, 35]]);
  expect(alive[3]![2]).toBe(bgnbdAlive(MODEL, 5, 25, 39));
  for (const row of alive) for (let at = 1; at < row.length; at++) expect(row[at]!).toBeLessThan(row[at - 1]!);
  for (let at = 1; at < alive.length; at++) expect(alive[at]![4]!).toBeLessThan(alive[at - 1]![4]!);
});
test("aliveMatrix of a young base keeps to silences shorter than its age", () => {
  expect(aliveMatrix(MODEL, 2.5, 3)).toMatchObject({ frequencies: [1, 2, 3], silences: [0, 1, 2] });
});
test("aliveMatrix has no rows where nobody bought again", () => {
  expect(aliveMatrix(MODEL, 39, 0)).toMatchObject({ frequencies: [], alive: [] });
});
