import { isBlank } from "../../cells/Cell";
import { numbers } from "../check/rules";
import type { Data, Filled, Rule } from "../Step";

/** Where the funnel on the tried rates leaves the counts for the first time. A rate left blank is the printed one. */
export const notReproduced = (breaks: Data): Rule => ({
  id: "notReproduced", weight: "actionable", reads: ["before", "after", "printed", "rate"], breaks,
  find: (filled) => {
    const [reached, counted] = [triedFunnel(filled), numbers(filled.cells("after"))];
    const at = reached.findIndex((count, level) => Math.abs(count - counted[level]!) > 1e-6 * counted[level]!);
    return at < 0 ? undefined : { row: at + 1, data: { got: Number(reached[at]!.toPrecision(4)), wanted: counted[at]! } };
  },
});

function triedFunnel(filled: Filled): readonly number[] {
  const tried = filled.cells("rate");
  let reached = numbers(filled.cells("before"))[0] ?? NaN;
  return filled.cells("printed").map((printed, level) => (reached *= Number(isBlank(tried[level] ?? null) ? printed : tried[level])));
}
