import * as fc from "fast-check";
import { revenueBridge } from "../../../src/core/churn/revenueBridge";

test("revenueBridge gives case 03 of the course book: 300 − 30 − 27 + 45 = 288 million", () => {
  expect(revenueBridge(300000, 50000, 320000, 1000, 900)).toEqual({
    opening: 300e6, lost: -30e6, retainedChange: -27e6, joined: 45e6, closing: 288e6,
  });
});

test("revenueBridge without flow is the change of price alone, and without change of price the flow alone", () => {
  expect(revenueBridge(10, 0, 10, 5, 7)).toMatchObject({ opening: 50, retainedChange: 20, joined: 0, closing: 70 });
  expect(revenueBridge(10, 3, 9, 0.1, 0.1).retainedChange).toBe(0);
});

test("revenueBridge starts from nobody, too", () => {
  expect(revenueBridge(0, 4, 4, 0, 25)).toMatchObject({ opening: 0, retainedChange: 0, joined: 100, closing: 100 });
});

test("revenueBridge refuses fewer at the end than joined and more than were ever there", () => {
  expect(() => revenueBridge(10, 5, 4, 1, 1)).toThrow("revenueBridge requires atEnd to be at least joined");
  expect(() => revenueBridge(10, 5, 16, 1, 1)).toThrow("at most atStart + joined");
});

const bridges = (amount: fc.Arbitrary<number>) =>
  fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.double({ min: 0, max: 1, noNaN: true }), amount, amount).map(([atStart, joined, kept, before, now]) => {
    const atEnd = joined + Math.floor(atStart * kept);
    return { atEnd, now, bridge: revenueBridge(atStart, joined, atEnd, before, now) };
  });

test("revenueBridge closes to the last digit in whole units of money, and at atEnd · revenueNow in any", () => {
  fc.assert(
    fc.property(bridges(fc.integer({ min: -1e6, max: 1e6 })), ({ bridge, atEnd, now }) => {
      expect(bridge.opening + bridge.lost + bridge.retainedChange + bridge.joined - bridge.closing).toBe(0);
      expect(bridge.closing).toBe(atEnd * now);
    }),
  );
});

test("revenueBridge with cents closes to the last digit of its largest step, and nearly always to its own", () => {
  let exact = 0;
  const runs = 2000;
  fc.assert(
    fc.property(bridges(fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100)), ({ bridge: { opening, lost, retainedChange, joined, closing } }) => {
      const gap = Math.abs(opening + lost + retainedChange + joined - closing);
      const largest = Math.max(...[opening, lost, retainedChange, joined, closing].map(Math.abs));
      expect(gap).toBeLessThanOrEqual(Number.EPSILON * largest);
      if (gap === 0) exact++;
    }),
    { numRuns: runs, seed: 3 },
  );
  expect(exact / runs).toBeGreaterThan(0.99);
});
