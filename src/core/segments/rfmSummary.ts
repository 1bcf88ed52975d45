import { settled } from "../numeric/settled";
import { sum } from "../numeric/sum";
import { sumByGroup } from "../numeric/sumByGroup";
import type { Rfm } from "./rfm";
import { SEGMENTS, type Segment } from "./segment";

export interface SegmentSummary {
  readonly segment: Segment;
  readonly customers: number;
  /** Of all customers. */
  readonly share: number;
  readonly revenue: number;
  /** Of all revenue; undefined where that is not above 0. */
  readonly revenueShare: number | undefined;
  /** Undefined for a segment without customers. */
  readonly means: { readonly recency: number; readonly frequency: number; readonly monetary: number } | undefined;
}

/** What each segment of an RFM analysis is worth: customers, revenue and mean measures, every segment in the order of SEGMENTS. */
export function rfmSummary({ segments, recency, frequency, monetary }: Rfm): SegmentSummary[] {
  const groups = segments.map((segment) => SEGMENTS.indexOf(segment));
  const sums = (values: Float64Array): Float64Array => sumByGroup(groups, values, SEGMENTS.length);
  const customers = sums(new Float64Array(groups.length).fill(1));
  const [days, purchases, revenue] = [sums(recency), sums(frequency), sums(monetary)] as const;
  const total = settled(sum(revenue), monetary);
  return SEGMENTS.map((segment, at) => {
    const size = customers[at]!;
    return {
      segment,
      customers: size,
      share: size / groups.length,
      revenue: revenue[at]!,
      revenueShare: total > 0 ? revenue[at]! / total : undefined,
      means: size > 0 ? { recency: days[at]! / size, frequency: purchases[at]! / size, monetary: revenue[at]! / size } : undefined,
    };
  });
}
