/** Median time of one call in milliseconds, for several functions called in turn so that they share the machine's moods. */
export function medians(runs: number, ...functions: (() => unknown)[]): number[] {
  const times = functions.map((): number[] => []);
  for (let run = -WARM_UP; run < runs; run++) {
    functions.forEach((fn, at) => {
      const start = performance.now();
      kept = fn();
      if (run >= 0) times[at]!.push(performance.now() - start);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!);
}

const WARM_UP = 3;
/** Where results go, so that no compiler leaves out the work. */
export let kept: unknown;
