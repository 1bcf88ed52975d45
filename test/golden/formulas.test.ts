import type { Cell } from "../../src/cells/Cell";
import { describeShared, sharedText } from "../support/shared";
import { down, spill, value } from "../support/sheet";

/** Tolerance of numbers that the golden files hold in full. */
const DIGITS = 9;
const near = (actual: Cell | undefined, wanted: number): void => expect(actual).toBeCloseTo(wanted, DIGITS);

interface Clv {
  readonly reconciling: Readonly<Record<"case1_include_first_payment_start_of_period" | "case2_exclude_first_payment" | "case3_first_payment_end_of_period", { readonly value: number }>>;
  readonly naive_margin_over_churn: { readonly value: number };
  readonly finite_horizon: { readonly T: number; readonly value: number };
  readonly gupta_lehmann_margin_multiple: { readonly table_r_pct_i_pct: Readonly<Record<string, Readonly<Record<string, number>>>> };
  readonly monthly_example: { readonly M: number; readonly d: number; readonly values: Readonly<Record<string, number>> };
}
describeShared("LTV of golden/clv_formulas.json", ["golden/clv_formulas.json"], () => {
  const golden = JSON.parse(sharedText("golden/clv_formulas.json")) as Clv;
  test("the three cases of Fader & Hardie's note 024, and margin / churn", () => {
    near(value("LTV", 100, 0.2, 0.1), golden.reconciling.case1_include_first_payment_start_of_period.value);
    near(value("LTV", 100, 0.2, 0.1, undefined, "renewal"), golden.reconciling.case2_exclude_first_payment.value);
    near(value("LTV", 100, 0.2, 0.1, undefined, "end"), golden.reconciling.case3_first_payment_end_of_period.value);
    near(value("LTV", 100, 0.2), golden.naive_margin_over_churn.value);
  });
  test("the truncated value of note 033: T + 1 payments", () => {
    near(value("LTV", 100, 0.2, 0.1, golden.finite_horizon.T + 1), golden.finite_horizon.value);
  });
  test("Gupta & Lehmann's margin multiples are the renewal value of a margin of 1", () => {
    for (const [retention, row] of Object.entries(golden.gupta_lehmann_margin_multiple.table_r_pct_i_pct)) {
      for (const [interest, multiple] of Object.entries(row)) {
        expect(value("LTV", 1, (100 - Number(retention)) / 100, Number(interest) / 100, undefined, "renewal")).toBeCloseTo(multiple, 6);
      }
    }
  });
  test("the textbook exercise with a monthly margin", () => {
    const { M, d, values } = golden.monthly_example;
    for (const [retention, wanted] of Object.entries(values)) near(value("LTV", M, 1 - Number(retention), d, undefined, "renewal"), wanted);
  });
});

interface Churn {
  readonly monthly_to_annual: { readonly values: Readonly<Record<string, number>> };
  readonly expected_lifetime: { readonly "1/churn_at_5pct": number };
  readonly simple_adg_example: { readonly begin: number; readonly lost: number; readonly rate: number };
  readonly base_case: { readonly begin: number; readonly new: number; readonly end: number };
  readonly variants: Readonly<Record<"beginning_all_churn" | "ending" | "average" | "begin_plus_new", number>>;
}
describeShared("churn of golden/churn_retention.json", ["golden/churn_retention.json"], () => {
  const golden = JSON.parse(sharedText("golden/churn_retention.json")) as Churn;
  test("the four readings of one churn rate", () => {
    const { begin, new: joined, end } = golden.base_case;
    const { beginning_all_churn, ending, average, begin_plus_new } = golden.variants;
    const rates = ["start", "end", "average", "exposed"].map((base) => value("CHURNRATE", begin, joined, end, base));
    [beginning_all_churn, ending, average, begin_plus_new].forEach((wanted, at) => near(rates[at], wanted));
  });
  test("monthly rates as yearly ones, and back", () => {
    for (const [monthly, yearly] of Object.entries(golden.monthly_to_annual.values)) {
      near(value("CHURNCONVERT", Number(monthly), 1, 12), yearly);
      near(value("CHURNCONVERT", yearly, 12, 1), Number(monthly));
    }
  });
  test("expected lifetime, and the simplest churn rate of all", () => {
    near(value("LIFETIME", 0.05), golden.expected_lifetime["1/churn_at_5pct"]);
    const { begin, lost, rate } = golden.simple_adg_example;
    near(value("CHURNRATE", begin, 0, begin - lost), rate);
  });
});

interface Nps {
  readonly examples: readonly { readonly promoters: number; readonly passives: number; readonly detractors: number; readonly nps: number; readonly adjusted_wald_add3: { readonly ci95: readonly [number, number] } }[];
}
describeShared("NPS of golden/nps.json", ["golden/nps.json"], () => {
  const { examples } = JSON.parse(sharedText("golden/nps.json")) as Nps;
  test.each(examples)("$promoters promoters, $passives passives, $detractors detractors", ({ promoters, passives, detractors, nps, adjusted_wald_add3: { ci95 } }) => {
    const scores = down(...Array<Cell>(promoters).fill(9), ...Array<Cell>(passives).fill(7), ...Array<Cell>(detractors).fill(6));
    near(value("NPS", scores), nps);
    const [low, high] = spill("NPSINTERVAL", scores)[0]!;
    near(low, Math.max(-100, ci95[0]));
    near(high, Math.min(100, ci95[1]));
  });
});

interface Saas {
  readonly quick_ratio: Readonly<Record<"new" | "expansion" | "contraction" | "churn" | "value", number>>;
  readonly nrr_grr_full: Readonly<Record<"start" | "expansion" | "contraction" | "churn" | "nrr" | "grr", number>>;
  readonly cac: Readonly<Record<"spend" | "new_customers" | "value", number>>;
  readonly ltv_simple: Readonly<Record<"arpu" | "gm" | "churn_monthly" | "value" | "ltv_cac" | "cac_payback_months_gm_adjusted", number>>;
  readonly payback_with_churn: Readonly<Record<"cac" | "margin_month" | "monthly_churn" | "first_month_covered", number>>;
}
describeShared("subscription figures of golden/saas_metrics.json", ["golden/saas_metrics.json"], () => {
  const golden = JSON.parse(sharedText("golden/saas_metrics.json")) as Saas;
  test("quick ratio, acquisition cost, lifetime value over it, payback", () => {
    const { quick_ratio: quick, cac, ltv_simple: ltv } = golden;
    near(value("QUICKRATIO", quick.new, quick.expansion, quick.contraction, quick.churn), quick.value);
    near(value("CAC", cac.spend, cac.new_customers), cac.value);
    near(value("LTV", ltv.arpu * ltv.gm, ltv.churn_monthly), ltv.value);
    near(value("LTVTOCAC", ltv.value, cac.value), ltv.ltv_cac);
    near(value("CACPAYBACK", cac.value, ltv.arpu * ltv.gm), ltv.cac_payback_months_gm_adjusted);
  });
  test("net and gross revenue retention: one customer grew, one shrank, one left", () => {
    const { start, expansion, contraction, churn, nrr, grr } = golden.nrr_grr_full;
    const before = down(start - 2 * churn, churn, churn, null);
    const after = down(start - 2 * churn + expansion, churn - contraction, 0, 99);
    near(value("REVENUERETENTION", before, after), nrr);
    near(value("REVENUERETENTION", before, after, "gross"), grr);
  });
  test("payback with churn falls into the month the table says", () => {
    const { cac, margin_month, monthly_churn, first_month_covered } = golden.payback_with_churn;
    expect(Math.ceil(Number(value("CACPAYBACK", cac, margin_month, monthly_churn)))).toBe(first_month_covered);
  });
});

interface Rules {
  readonly [table: string]: { readonly rules: readonly { readonly segment: string; readonly r: number[]; readonly f: number[]; readonly m: number[] }[]; readonly cells: Readonly<Record<string, readonly string[]>> };
}
describeShared("segment rules of golden/rfm_rules.json", ["golden/rfm_rules.json"], () => {
  const golden = JSON.parse(sharedText("golden/rfm_rules.json")) as Rules;
  test.each(["vignette_0_3_0", "tests_older_table"])("%s: every one of the 125 cells, first match first", (table) => {
    const { rules, cells } = golden[table]!;
    const block = rules.map(({ segment, r, f, m }) => [segment, ...r, ...f, ...m]);
    const named = new Map(Object.entries(cells).flatMap(([segment, scores]) => scores.map((score) => [score, segment] as const)));
    const scores = [1, 2, 3, 4, 5].flatMap((r) => [1, 2, 3, 4, 5].flatMap((f) => [1, 2, 3, 4, 5].map((m) => [r, f, m] as const)));
    const given = spill("RFMSEGMENT", down(...scores.map(([r]) => r)), down(...scores.map(([, f]) => f)), down(...scores.map(([, , m]) => m)), block);
    const wanted = scores.map((score) => named.get(score.join("")) ?? "Others");
    expect(given.map(([segment]) => segment)).toEqual(wanted);
  });
});
