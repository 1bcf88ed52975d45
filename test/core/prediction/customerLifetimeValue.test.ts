import { bgnbdAlive, type BgnbdModel } from "../../../src/core/prediction/bgnbdAlive";
import { bgnbdExpected } from "../../../src/core/prediction/bgnbdExpected";
import { bgnbdFit } from "../../../src/core/prediction/bgnbdFit";
import { customerLifetimeValue } from "../../../src/core/prediction/customerLifetimeValue";
import { parametersOf } from "../../../src/core/prediction/Fit";
import { gammaGammaFit } from "../../../src/core/prediction/gammaGammaFit";
import { gammaGammaMean, type GammaGammaModel } from "../../../src/core/prediction/gammaGammaMean";
import { purchaseSummary } from "../../../src/core/prediction/purchaseSummary";
import type { Purchases } from "../../../src/core/segments/Purchases";
import { describeShared, serial, sharedRows } from "../../support/shared";

type Row = readonly [customer: number, day: number, amount: number];
const log = (...rows: readonly Row[]): Purchases => ({
  codes: Int32Array.from(rows, ([customer]) => customer), dates: Float64Array.from(rows, ([, day]) => day), amounts: Float64Array.from(rows, ([, , amount]) => amount),
  customers: new Set(rows.map(([customer]) => customer)).size,
});
const SMALL = log([0, 9, 80], [1, 9, 85], [2, 10, 20], [3, 20, 25], [2, 26, 20], [4, 35, 60], [0, 53, 50], [3, 59, 20], [4, 82, 40], [4, 87, 75], [3, 133, 20], [3, 177, 30]);
const UNTIL = { until: 181 };

/** Each customer's value by the definition: every unit's purchases, discounted at its end, times the spend. */
function byHand(purchases: Purchases, periods: number, discount: number, options = {}): number[] {
  const summary = purchaseSummary(purchases, options);
  const buying = parametersOf("BG/NBD", bgnbdFit(summary)) as readonly number[] as BgnbdModel;
  const spending = parametersOf("Gamma-Gamma", gammaGammaFit(summary)) as readonly number[] as GammaGammaModel;
  return Array.from(summary.frequency, (x, i) => {
    const within = (units: number): number => (units === 0 ? 0 : bgnbdExpected(buying, units, x, summary.recency[i]!, summary.age[i]!));
    const units = Array.from({ length: periods }, (_, unit) => (within(unit + 1) - within(unit)) / (1 + discount) ** (unit + 1));
    return units.reduce((sum, bought) => sum + bought, 0) * gammaGammaMean(spending, x, summary.monetary[i]!);
  });
}
const expectClose = (values: Float64Array, wanted: readonly number[]): void => wanted.forEach((value, i) => expect(Math.abs(values[i]! / value - 1)).toBeLessThan(1e-12));

const LOG = "data/cdnow_sample_elog.csv";
describeShared("on CDNOW", [LOG], () => {
  const rows = sharedRows(LOG).map((row): Row => [Number(row["customer_id"]) - 1, serial(row["date"]!), Number(row["amount"])]);
  const cdnow = log(...rows);

  test.each([[52, 0.002], [12, 0.01]])("customerLifetimeValue over %d weeks at %d is the brute-force sum for all customers", (periods, discount) => {
    const { value } = customerLifetimeValue(cdnow, { periods, discount });
    expect(value).toHaveLength(2349);
    expectClose(value, byHand(cdnow, periods, discount));
  });
});

test.each([[1, 0], [52, 0], [52, 0.01], [10, 1]])("customerLifetimeValue over %d units at %d is the brute-force sum", (periods, discount) => {
  expectClose(customerLifetimeValue(SMALL, { periods, discount }, UNTIL).value, byHand(SMALL, periods, discount, UNTIL));
});

test("customerLifetimeValue says what its value is made of", () => {
  const { frequency, recency, age, monetary, alive, purchases, spend, value } = customerLifetimeValue(SMALL, { periods: 52, discount: 0 }, UNTIL);
  const summary = purchaseSummary(SMALL, UNTIL);
  expect([frequency, recency, age, monetary]).toEqual([summary.frequency, summary.recency, summary.age, summary.monetary]);
  const buying = parametersOf("BG/NBD", bgnbdFit(summary)) as readonly number[] as BgnbdModel;
  expect([...alive]).toEqual(Array.from(frequency, (x, i) => bgnbdAlive(buying, x, recency[i]!, age[i]!)));
  expect([...value]).toEqual(Array.from(purchases, (count, i) => count * spend[i]!));
});

test.each<[string, Purchases, string, string]>([
  ["nobody who bought twice", log([0, 9, 80], [1, 12, 85], [2, 30, 20]), "nobodyAgain", "BG/NBD"],
  ["one customer", log([0, 9, 80], [0, 12, 85], [0, 30, 20]), "oneCustomer", "BG/NBD"],
  ["customers who are alike", log([0, 9, 80], [0, 19, 40], [1, 9, 30], [1, 19, 60], [2, 9, 30], [2, 19, 45]), "allAlike", "BG/NBD"],
  ["a spend that is the same for all", { ...SMALL, amounts: SMALL.amounts.map(() => 20) }, "sameSpend", "Gamma-Gamma"],
])("customerLifetimeValue of %s has no answer, and names the fit", (_, purchases, fault, model) => {
  expect(() => customerLifetimeValue(purchases, { periods: 52, discount: 0 }, UNTIL)).toThrow(expect.objectContaining({ reason: "noAnswer", fault, data: { model } }));
});

test("customerLifetimeValue refuses a log without rows or without purchases", () => {
  expect(() => customerLifetimeValue(log(), { periods: 52, discount: 0 })).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "nothingUntil" }));
  expect(() => customerLifetimeValue(log([0, 9, 0]), { periods: 52, discount: 0 })).toThrow(expect.objectContaining({ reason: "noAnswer", fault: "noPurchase" }));
});

test("customerLifetimeValue does not see the order of the rows, and cents are hundredths", () => {
  const order = [1, 0, 2, 5, 4, 3, 6, 11, 10, 9, 8, 7];
  const firsts = [1, 0, 2, 4, 3];
  const turned = log(...order.map((i): Row => [firsts.indexOf(SMALL.codes[i]!), SMALL.dates[i]!, SMALL.amounts[i]!]));
  const [plain, other] = [SMALL, turned].map((rows) => customerLifetimeValue(rows, { periods: 52, discount: 0.01 }, UNTIL).value);
  expect(firsts.map((customer) => plain![customer])).toEqual([...other!]);
  const cents = customerLifetimeValue({ ...SMALL, amounts: SMALL.amounts.map((amount) => 100 * amount) }, { periods: 52, discount: 0.01 }, UNTIL).value;
  plain!.forEach((value, i) => expect(cents[i]! / value / 100).toBeCloseTo(1, 7));
});

test("customerLifetimeValue leaves its rows as they were", () => {
  const before = [SMALL.codes.slice(), SMALL.dates.slice(), SMALL.amounts.slice()];
  customerLifetimeValue(SMALL, { periods: 5, discount: 0.1 }, UNTIL);
  expect([SMALL.codes, SMALL.dates, SMALL.amounts]).toEqual(before);
});
