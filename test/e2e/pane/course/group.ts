import { NO_STEP, type StepProgress } from "../../../../src/course/progress/Progress";
import type { RosterRow, Workshop } from "../../../../src/course/workshop/Workshop";
import type { Locale } from "../../../../src/locale/Locale";
import type { WorkshopScript } from "./fakeWorkshop";

/** Names as they come: short, long, and without a place to break. */
export const LEARNERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Anna Petrova", "Boris Ivanov", "Chen Wei", "Dana Whitefield-Montgomery", "Eva", "Farid"],
  ru: ["Анна Петрова", "Борис Иванов", "Вера Константинопольская", "Глеб", "Дарья", "Егор"],
  zh: ["王芳", "李伟", "张敏", "欧阳娜娜", "陈杰", "刘洋"],
};
const TITLES: Readonly<Record<Locale, string>> = { en: "Churn and its price, spring group", ru: "Отток и его цена, весенняя группа", zh: "客户流失与代价（春季班）" };

export const workshopIn = (locale: Locale, more: Partial<Workshop> = {}): Workshop => ({
  title: TITLES[locale],
  salt: "k3v9-20c1",
  modules: ["M0", "M1", "M2"],
  policies: { churnBase: "end", ltvTiming: "start", lossPrice: "before" },
  locale,
  graded: true,
  hints: true,
  timer: true,
  ...more,
});

/** Passed with some answer, and where there are several readings by one of them. */
const passed = (step: string, at: number): StepProgress => ({
  ...NO_STEP,
  passed: true,
  attempts: 2,
  ...(step === "2.1" ? { answers: { lost: { formulas: [["=B2-(B4-B3)"]], values: [[at % 2 === 0 ? 200 : 185]] } } } : {}),
  ...(step === "2.2" ? { readings: { rate: at % 2 === 0 ? "start" : "end" } } : {}),
});
const begun = (diagnosis: string): StepProgress => ({ ...NO_STEP, attempts: 3, diagnosis });

/** A group in the middle of module 2: passed, begun with several diagnoses, a record that cannot be read. */
function rowOf(learner: string, at: number): RosterRow {
  const diagnoses = ["mistakes.netGrowth", "common.typedInside", "mistakes.fromAFutureVersion"];
  const steps = ["2.1", "2.2", "2.3", "2.4"].slice(0, 4 - (at % 4)).map((id, order) => [id, (at + order) % 3 === 2 ? begun(id === "2.1" ? diagnoses[0]! : diagnoses[1 + (at % 2)]!) : passed(id, at)] as const);
  return { learner, steps: Object.fromEntries(steps), damaged: at === 4 ? ["2.2"] : [], shortened: [] };
}

/** A workshop under way, with everything its page can show. */
export function groupIn(locale: Locale, more: Partial<Workshop> = {}): Partial<WorkshopScript> {
  const learners = LEARNERS[locale];
  return {
    found: { workshop: workshopIn(locale, more), damaged: ["timer"], learners },
    rows: learners.map(rowOf),
    rechecked: [
      { learner: learners[0]!, step: "2.1", as: "confirmed" },
      { learner: learners[1]!, step: "2.2", as: "differs" },
      { learner: learners[2]!, step: "2.9", as: "untriable", why: "noKey" },
    ],
    merged: [
      { file: "a.json", as: "merged", learner: learners[0]! },
      { file: "b.json", as: "added", learner: "Zed", damaged: true },
      { file: "c.json", as: "notResults" },
    ],
  };
}
