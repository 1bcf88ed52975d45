import { checkQuestion } from "../../../src/course/check/checkQuestions";
import { checkRules } from "../../../src/course/check/checkRules";
import { filledIn, filledOf } from "../../../src/course/check/filledIn";
import { placeSheet } from "../../../src/course/sheet/placeSheet";
import type { Data, Rule, Step } from "../../../src/course/Step";
import type { Cell } from "../../../src/cells/Cell";
import { loadOptions } from "../../../src/course/load";
import { LOCALES } from "../../../src/locale/Locale";
import { steps, textOf } from "../course";
import { learnerSheet } from "../learnerSheet";
import { rightPicks } from "../rightPicks";

/** Rules over the sheet, and those over columns that only the learner's own table has. */
const onSheet = (step: Step): readonly Rule[] => (step.rules ?? []).filter(({ reads }) => reads.every((id) => placeSheet(step.sheet ?? []).spots.has(id)));
const onOwnOnly = (step: Step): readonly Rule[] => (step.rules ?? []).filter((rule) => !onSheet(step).includes(rule));
/** The example as a learner picks it: the words of one language where the step has the ids of a list. */
function spokenExample(step: Step, words: Readonly<Record<string, unknown>>): Data {
  const listed = new Map([...placeSheet(step.sheet ?? []).spots].flatMap(([id, { allowed }]) => (allowed && "options" in allowed ? [[id, allowed.options] as const] : [])));
  const say = (cell: Cell, id: string): Cell => (typeof cell === "string" && listed.get(id)?.includes(cell) && typeof words[cell] === "string" ? words[cell] : cell);
  return Object.fromEntries(Object.entries(step.example ?? {}).map(([id, cells]) => [id, [cells].flat(2).map((cell) => say(cell as Cell, id))]));
}
const ruled = steps.filter((step) => onSheet(step).length > 0);
const asked = steps.filter(({ questions = [] }) => questions.length > 0);
const owned = steps.filter(({ own }) => own);

test("the course has steps of every kind", () => {
  if (process.env["COURSE"] === undefined) expect([ruled, asked, owned].every((kind) => kind.length > 0)).toBe(true);
});

/** The laws for steps that are filled in. */
for (const step of ruled) describe(`step ${step.id}, filled in`, () => {
  const found = async (data: Data) => checkRules(onSheet(step), filledIn(await learnerSheet({ ...step, example: { ...step.example, ...data } }, step.book ?? {}), new Map()));
  const blank = (): Data => Object.fromEntries([...placeSheet(step.sheet ?? []).spots].filter(([, { role }]) => role === "free").map(([id, { area }]) => [id, step.preset?.[id] ?? new Array<Cell>(area.rows * area.columns).fill(null)]));

  test("fails as it is built", async () => {
    if ((step.answers ?? []).length === 0 && (step.questions ?? []).length === 0) expect((await found(blank()))[0]?.weight).toBe("essential");
  });

  test("passes with its example", async () => {
    expect((await found({})).filter(({ weight }) => weight === "essential")).toEqual([]);
  });

  test.each(LOCALES)("passes with its example in the words of its lists in %s", async (locale) => {
    const filled = filledIn(await learnerSheet({ ...step, example: spokenExample(step, textOf(step, locale).words) }, step.book ?? {}), await loadOptions(step));
    expect(checkRules(onSheet(step), filled).filter(({ weight }) => weight === "essential")).toEqual([]);
  });

  test.each(onSheet(step).map((rule) => [rule.id, rule] as const))("the rule %s speaks when it is broken", async (id, rule) => {
    const findings = await found(rule.breaks);
    expect(rule.weight === "essential" ? findings[0] : findings.find(({ key }) => key === id)).toMatchObject({ section: "rules", key: id, weight: rule.weight });
  });
});

for (const step of asked) describe(`step ${step.id}, asked`, () => {
  test.each((step.questions ?? []).map((question) => [question.id, question] as const))("the question %s is failed unanswered, passed with the right answer", (id, question) => {
    expect(checkQuestion(question, undefined)).toMatchObject({ weight: "essential", at: id });
    expect(checkQuestion(question, rightPicks(step)[id])).toBeUndefined();
  });

  test("each wrong option gets its own feedback", () => {
    for (const question of step.questions ?? []) {
      if (question.kind === "sort") {
        for (const card of question.cards) {
          const pile = question.piles.find((each) => ![question.right[card]!].flat().includes(each));
          if (pile !== undefined) expect(checkQuestion(question, { ...(rightPicks(step)[question.id] as Record<string, string>), [card]: pile })).toMatchObject({ section: "feedback", key: `${question.id}.${card}` });
        }
      } else {
        for (const option of question.options.filter((each) => ![question.right].flat().includes(each))) {
          expect(checkQuestion(question, question.kind === "one" ? option : [...question.right, option])).toMatchObject({ section: "feedback", key: `${question.id}.${option}` });
        }
      }
    }
  });
});

for (const step of owned) describe(`step ${step.id} on one's own table`, () => {
  test("the example table has all its columns and passes", () => {
    const { columns, example } = step.own!;
    const cells = Object.fromEntries(columns.map(({ id }) => [id, example[id] as readonly Cell[]]));
    for (const { id, optional } of columns) expect([id, optional || Array.isArray(cells[id])]).toEqual([id, true]);
    const rules = (step.rules ?? []).filter(({ reads }) => reads.every((id) => cells[id] !== undefined));
    expect(checkRules(rules, filledOf(cells, new Map())).filter(({ weight }) => weight === "essential")).toEqual([]);
  });

  for (const rule of onOwnOnly(step)) test(`the rule ${rule.id} speaks when it is broken`, () => {
    const cells = { ...step.own!.example, ...rule.breaks } as Readonly<Record<string, readonly Cell[]>>;
    expect(rule.find(filledOf(cells, new Map()))).toBeDefined();
  });
});
