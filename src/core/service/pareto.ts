import { runningSums } from "../numeric/runningSums";
import { sum } from "../numeric/sum";

export interface ParetoRow {
  /** Position of the label in the list of labels. */
  readonly label: number;
  readonly count: number;
  /** Of the total, and of the total together with all rows above; undefined where the total is 0. */
  readonly share: number | undefined;
  readonly cumulativeShare: number | undefined;
}

/**
 * Pareto table: causes by how often they were counted, the most frequent first, with running shares.
 *
 * Rows of one label are added up; share = count / total. Equal counts stand in the order of their labels, compared by code
 * units. The last cumulative share is exactly 1. Not the 80/20 rule: where the vital few end is for the reader to see.
 *
 * Shapes and units: for each row the position of its label and a count; the labels; a row for each label.
 * Source: Juran (1951), Quality Control Handbook; reasons of leaving in course book 001 and course book 003, case 06.
 */
export function pareto(rowLabels: ArrayLike<number>, counts: ArrayLike<number>, labels: readonly string[]): ParetoRow[] {
  const totals = countsByLabel(rowLabels, counts, labels.length);
  const order = [...labels.keys()].sort((a, b) => totals[b]! - totals[a]! || (labels[a]! < labels[b]! ? -1 : 1));
  // The total is the last running sum, so that the shares close at exactly 1.
  const running = runningSums(order.map((label) => totals[label]!));
  const total = running.at(-1)!;
  const shareOf = (count: number) => (total === 0 ? undefined : count / total);
  return order.map((label, i) => ({ label, count: totals[label]!, share: shareOf(totals[label]!), cumulativeShare: shareOf(running[i]!) }));
}

function countsByLabel(rowLabels: ArrayLike<number>, counts: ArrayLike<number>, labels: number): number[] {
  const groups = Array.from({ length: labels }, (): number[] => []);
  for (let row = 0; row < counts.length; row++) groups[rowLabels[row]!]!.push(counts[row]!);
  return groups.map(sum);
}
