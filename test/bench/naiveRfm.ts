import type { Cell, Grid } from "../../src/cells/Cell";
import { segment } from "../../src/core/segments/segment";

interface Customer {
  readonly id: Cell;
  readonly dates: number[];
  readonly amounts: number[];
}

/** RFM as one would write it in an afternoon: a Map of objects, pushes, sorts, comparisons. It answers the same question. */
export function naiveRfm(ids: Grid, dates: Grid, amounts: Grid): Cell[][] {
  const customers = new Map<Cell, Customer>();
  let asOf = 0;
  for (let row = 0; row < ids.length; row++) {
    const id = ids[row]![0]!;
    let customer = customers.get(id);
    if (!customer) customers.set(id, (customer = { id, dates: [], amounts: [] }));
    const date = dates[row]![0] as number;
    customer.dates.push(date);
    customer.amounts.push(amounts[row]![0] as number);
    if (date > asOf) asOf = date;
  }
  const totals = [...customers.values()].map((customer) => ({
    id: customer.id,
    recency: asOf - Math.max(...customer.dates),
    frequency: customer.dates.length,
    monetary: customer.amounts.reduce((sum, amount) => sum + amount, 0),
  }));
  const cutsOf = (values: number[]): number[] => {
    const sorted = values.sort((a, b) => a - b);
    return [1, 2, 3, 4].map((i) => sorted[Math.floor((i * (sorted.length - 1)) / 5)]!);
  };
  const score = (value: number, cuts: number[]): number => 1 + cuts.filter((cut) => cut < value).length;
  const recencyCuts = cutsOf(totals.map(({ recency }) => recency));
  const frequencyCuts = cutsOf(totals.map(({ frequency }) => frequency));
  const monetaryCuts = cutsOf(totals.map(({ monetary }) => monetary));
  return totals.map(({ id, recency, frequency, monetary }) => {
    const r = 6 - score(recency, recencyCuts);
    const f = score(frequency, frequencyCuts);
    const m = score(monetary, monetaryCuts);
    return [id, recency, frequency, monetary, r, f, m, segment(r, f, m)];
  });
}
