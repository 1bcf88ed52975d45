import * as fc from "fast-check";
import { bgbbAlive, type BgbbModel } from "../../../src/core/prediction/bgbbAlive";
import { describeShared, sharedText } from "../../support/shared";
import { historyOf, lives } from "./lives";

const PUBLISHED: BgbbModel = [1.204, 0.75, 0.657, 2.783];
const GOLDEN = "golden/bgbb_donations.json";

interface Alive {
  readonly published: { readonly palive_2002: readonly { readonly x: number; readonly t_x: number; readonly n: number; readonly value: number }[] };
}
describeShared("on the donations", [GOLDEN], () => {
  test("bgbbAlive gives the published probabilities to be alive in 2002, the next opportunity", () => {
    const { published } = JSON.parse(sharedText(GOLDEN)) as Alive;
    for (const { x, t_x, n, value } of published.palive_2002) expect(bgbbAlive(PUBLISHED, x, t_x, n)).toBeCloseTo(value, 2);
  });
});

// mpmath 1.3, 50 digits, by the published form in beta functions.
test.each([
  [PUBLISHED, 2, 4, 6, 0.5895141164337],
  [PUBLISHED, 0, 0, 6, 0.10801658416867],
  [PUBLISHED, 6, 6, 6, 0.93040254237288],
  [[0.4, 3, 2.5, 20] as const, 7, 60, 80, 0.2442317935176778],
])("bgbbAlive(%p, %p, %p, %p)", (model, x, tx, n, wanted) => expect(Math.abs(bgbbAlive(model, x, tx, n) / wanted - 1)).toBeLessThan(1e-12));

test("bgbbAlive of somebody who has just bought, or just come, is the chance to get past the next step", () => {
  expect(bgbbAlive(PUBLISHED, 0, 0, 0)).toBeCloseTo(2.783 / 3.44, 14);
  expect(bgbbAlive(PUBLISHED, 3, 6, 6)).toBeCloseTo(8.783 / 9.44, 14);
});

test("bgbbAlive refuses more purchases than opportunities up to the last of them", () => {
  expect(() => bgbbAlive(PUBLISHED, 3, 2, 6)).toThrow(expect.objectContaining({ reason: "outOfRange", fault: "moreThanOpportunities" }));
});

test("bgbbAlive is the share of those alive at the next opportunity among all lives with that history", () => {
  const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(parameter, parameter, parameter, parameter), fc.integer({ min: 1, max: 5 }), (model, n) => {
      const shares = new Map<string, { all: number; alive: number }>();
      for (const life of lives(model, n + 1)) {
        const key = historyOf(life, n).join();
        const { all, alive } = shares.get(key) ?? { all: 0, alive: 0 };
        shares.set(key, { all: all + life.chance, alive: alive + (life.lived > n ? life.chance : 0) });
      }
      for (const [key, { all, alive }] of shares) {
        const [x, tx] = key.split(",").map(Number);
        expect(bgbbAlive(model, x!, tx!, n)).toBeCloseTo(alive / all, 12);
      }
    }),
    { numRuns: 30 },
  );
});
