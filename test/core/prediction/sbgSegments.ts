import { sharedText } from "../../support/shared";

export const SBG = "golden/sbg_fader_hardie_2007.json";

interface Parameters {
  readonly alpha: number;
  readonly beta: number;
}
export interface Segment {
  readonly percent_surviving_years_0_12: readonly number[];
  readonly published: Parameters;
  readonly mle: Parameters & { readonly LL_N1000: number };
  readonly projected_survival_pct_years_1_12_at_published: readonly number[];
  readonly projected_retention_r_t_years_1_12_at_published: readonly number[];
  readonly DEL_d10pct_at_published: number;
  readonly DERL_d10pct_n1_to_5_at_published: readonly number[];
  readonly DERL_bruteforce: readonly number[];
}

/** The two segments of Fader & Hardie (2007), High End and Regular. */
export const segments = (): readonly Segment[] =>
  Object.values((JSON.parse(sharedText(SBG)) as { readonly segments: Readonly<Record<string, Segment>> }).segments);
