const STEPS = [1, 2, 2.5, 5, 10, 20];

/** Round numbers that span an interval: at most `most` steps, the first not above `low`, the last not below `high`. */
export function niceTicks(low: number, high: number, most: number): readonly number[] {
  const size = high > low ? high - low : Math.abs(low) || 1;
  const decade = 10 ** Math.floor(Math.log10(size / most));
  const step = decade * STEPS.find((each) => span(low, high, each * decade) <= most)!;
  const first = Math.floor(round(low / step));
  // Counted in whole steps, so that no rounding error shows in a tick.
  return Array.from({ length: span(low, high, step) + 1 }, (_, at) => round((first + at) * step));
}

/** How many steps it takes: at least one, also for an interval without length. */
const span = (low: number, high: number, step: number): number => Math.max(1, Math.ceil(round(high / step)) - Math.floor(round(low / step)));
const round = (value: number): number => Number(value.toPrecision(12));
