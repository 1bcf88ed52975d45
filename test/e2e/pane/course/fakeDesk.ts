import { essential, finding, type Outcome } from "../../../../src/course/check/Outcome";
import type { CourseDesk, Standing } from "../../../../src/course/desk/CourseDesk";
import { NotStanding } from "../../../../src/course/desk/NotStanding";
import { standingOf } from "../../../../src/course/desk/standingOf";
import { placeSheet } from "../../../../src/course/sheet/placeSheet";
import { INVARIANT } from "../../../../src/course/spelling/Spelling";
import type { Step } from "../../../../src/course/Step";

/** What the desk says next, and what it was asked. */
export interface Script {
  verdict: "fails" | "passes" | "breaks" | "speechless";
  /** What building and checking wait for. */
  until: Promise<void> | undefined;
  release(): void;
  readonly built: Map<string, number>;
  readonly asked: string[];
}

/** A desk without a workbook: sheets stand where they are first laid out, and checks say what the script says. */
export function fakeDesk(script: Script): CourseDesk {
  const standing = (step: Step): Standing | undefined => {
    const seed = script.built.get(step.id);
    const areas = new Map([...placeSheet(step.sheet ?? []).spots].map(([id, { area }]) => [id, area]));
    return seed === undefined ? undefined : standingOf(step, { sheet: `${step.id} sheet`, areas, seed, set: 1, names: [] }, INVARIANT);
  };
  const lay = (asked: string) => async (step: Step, _text: unknown, seed: number): Promise<Standing> => {
    script.asked.push(`${asked} ${step.id} ${seed === 0 ? "book" : "own"}`);
    await script.until;
    script.built.set(step.id, seed);
    return standing(step)!;
  };
  return {
    find: async (step) => standing(step),
    build: lay("build"),
    reset: lay("reset"),
    show: async (step) => {
      if (!script.built.has(step.id)) throw new NotStanding(step.id);
      script.asked.push(`show ${step.id}`);
    },
    check: async (step, picks) => {
      script.asked.push(`check ${step.id} ${JSON.stringify(picks)}`);
      await script.until;
      if (script.verdict === "speechless") return { passed: false, findings: [essential("feedback", "verdict.gone")], parts: {}, readings: {} };
      if (script.verdict === "breaks") throw new Error("the sheet is protected");
      return outcomeOf(step, script.verdict === "passes");
    },
    solution: async (step, at) => {
      if (!script.built.has(step.id)) throw new NotStanding(step.id);
      return `=CHURNRATE(B2,B3,B4,"${at}")`;
    },
    readOwn: async (step, _text, { sheet, address }) => ({
      reference: `${sheet}!${address}`,
      headers: step.own!.columns.map(({ id }) => id),
      rows: [[1], [2], [3]],
      firstRow: 2,
      columns: Object.fromEntries(step.own!.columns.map(({ id }, at) => [id, at === 0 ? undefined : at])),
    }),
    checkOwn: async (step) => ({
      passed: script.verdict === "passes",
      findings: (step.rules ?? []).map(({ id, weight }) => finding(weight, "rules", id, undefined, { row: 4, count: 2 })),
      figures: step.own!.measures.map(({ id, unit, book }) => ({ id, unit, own: 0.0667, book: book && 0.08 })),
    }),
  };
}

/** Everything a check of this step can say at once. */
function outcomeOf(step: Step, passed: boolean): Outcome {
  const [answer] = step.answers ?? [];
  const ids = [...(step.answers ?? []).map(({ at }) => at), ...(step.questions ?? []).map(({ id }) => id)];
  const notes = [
    ...(step.rules ?? []).filter(({ weight }) => weight !== "essential").map(({ id, weight }) => finding(weight, "rules", id, undefined, { row: 2, count: 3 })),
    ...Object.keys(answer?.readings ?? {}).map((id) => finding("informative", "readings", id, answer!.at)),
  ];
  const parts = Object.fromEntries(ids.map((id, at) => [id, passed || at > 0]));
  return passed ? { passed, findings: [finding("celebratory", "common", "done"), ...notes], parts, readings: {} } : { passed, findings: [worst(step), ...notes], parts, readings: {} };
}

function worst({ answers: [answer] = [], rules = [], questions: [question] = [] }: Step) {
  if (answer) return essential("common", "typedInside", answer.at, { cell: "B3" });
  const rule = rules.find(({ weight }) => weight === "essential");
  return rule ? essential("rules", rule.id, undefined, { row: 2, count: 3 }) : essential("common", "unanswered", question?.id);
}
