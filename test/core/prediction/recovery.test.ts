import { bgbbFit } from "../../../src/core/prediction/bgbbFit";
import { bgnbdFit } from "../../../src/core/prediction/bgnbdFit";
import type { Fit } from "../../../src/core/prediction/Fit";
import { gammaGammaFit } from "../../../src/core/prediction/gammaGammaFit";
import { pnbdFit } from "../../../src/core/prediction/pnbdFit";
import { sbgFit } from "../../../src/core/prediction/sbgFit";
import { Chance } from "../../support/Chance";
import { bgbbLife, bgnbdLife, gammaGammaSpend, pnbdLife, sbgCohort, simulated } from "./simulated";

const SETS = 50;
/** Of 50 intervals that hold the truth 95 times of 100, fewer than 43 hold it once in a hundred times. */
const FEWEST = 43;

interface Recovery {
  readonly truth: readonly number[];
  readonly fit: (chance: Chance) => Fit;
}
const RECOVERIES: Readonly<Record<string, Recovery>> = {
  "BG/NBD": { truth: [0.5, 6, 0.8, 2.5], fit: (chance) => bgnbdFit(simulated(1500, bgnbdLife(chance, [0.5, 6, 0.8, 2.5]))) },
  "BG/BB": { truth: [1.2, 0.8, 0.7, 3], fit: (chance) => bgbbFit(simulated(4000, bgbbLife(chance, [1.2, 0.8, 0.7, 3]))) },
  "Gamma-Gamma": { truth: [5, 4, 12], fit: (chance) => gammaGammaFit(gammaGammaSpend(chance, 800, [5, 4, 12])) },
  sBG: { truth: [0.9, 3], fit: (chance) => sbgFit(sbgCohort(chance, 1500, [0.9, 3])) },
  "Pareto/NBD": { truth: [0.8, 6, 0.7, 9], fit: (chance) => pnbdFit(simulated(1500, pnbdLife(chance, [0.8, 6, 0.7, 9]))) },
};

/** Whether the 95 % interval of the logarithm of each parameter holds the true one. */
function holds(fit: Fit, truth: readonly number[]): readonly boolean[] {
  if (fit.status !== "converged") return truth.map(() => false);
  return truth.map((value, i) => Math.abs(Math.log(fit.parameters[i]! / value)) <= 1.959964 * (fit.standardErrors[i]! / fit.parameters[i]!));
}

test.each(Object.entries(RECOVERIES))("%s: of 50 simulated sets of data as many have the truth in their 95 %% intervals as should", (_, { truth, fit }) => {
  const held = Array.from({ length: SETS }, (__, seed) => holds(fit(new Chance(seed + 1)), truth));
  truth.forEach((___, i) => expect(held.filter((each) => each[i]).length).toBeGreaterThanOrEqual(FEWEST));
}, 120_000);
