import type { Formula } from "../../../src/course/Step";

/** Something a learner gets wrong first: a listed mistake of an answer, the right number typed in, or what breaks a rule. */
export type Slip =
  | { readonly at: string; readonly mistake: string; /** Typed in this way instead of as the lesson has it. */ readonly as?: Formula }
  | { readonly at: string; readonly mistake: "typed" }
  | { readonly rule: string };

export interface Plan {
  readonly slips?: readonly Slip[];
  /** Right answers in other words than the solution's, by answer. */
  readonly instead?: Readonly<Record<string, Formula>>;
  /** A wrong option for each question, taken before the right one. */
  readonly wrong?: Readonly<Record<string, string>>;
  /** The part whose hints are opened, all of them. */
  readonly hints?: string;
}

/** What happens in the steps of modules 1 and 2. In steps that are not named everything is right at once. */
export const PLANS: Readonly<Record<string, Plan>> = {
  "1.1": { slips: [{ at: "cac", mistake: "everybody" }, { at: "cac", mistake: "typed" }] },
  "1.2": { hints: "years" },
  "1.3": { slips: [{ at: "start", mistake: "retention" }] },
  "1.4": { slips: [{ at: "years", mistake: "months" }] },
  // The dollar signs are forgotten, as they are by everybody the first time.
  "1.5": { slips: [{ at: "gain", mistake: "bothLoose", as: { fill: "=RETENTIONGAIN({from.slide},{to.slide})" } }], wrong: { fall: "tenth", shown: "nextYear" } },
  "1.6": { slips: [{ rule: "spendAddsUp" }] },
  "2.1": { slips: [{ at: "lost", mistake: "signReversed" }], instead: { lost: "={begin}-({end}-{joined})" } },
  "2.2": { instead: { rate: "=({begin}-({end}-{joined}))/{end}" } },
  "2.3": { slips: [{ at: "loss", mistake: "noMargin" }] },
  "2.5": { slips: [{ at: "kept", mistake: "withNew" }] },
  "2.6": { wrong: { verdict: "churnAlone" } },
  "2.7": { slips: [{ at: "ofYear", mistake: "timesTwelveYear" }] },
  "2.8": { wrong: { crosses: "old" } },
  "2.9": { slips: [{ rule: "followOn" }] },
  "2.10": { slips: [{ rule: "greatestOwned" }] },
};
