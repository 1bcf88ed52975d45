import { MODULES } from "../../../src/course/modules";
import type { Step } from "../../../src/course/Step";
import { BEGINNING } from "../../../src/course/progress/Progress";
import { LOCALES, type Locale } from "../../../src/locale/Locale";
import { ALL, share } from "../share";
import { Site } from "../site";
import { CourseWalk } from "./CourseWalk";
import { Learner } from "./Learner";

jest.setTimeout(900_000);

const LANGUAGES: Readonly<Record<Locale, string>> = { en: "en-US", ru: "ru-RU", zh: "zh-CN" };
/** Modules 1 and 2 are walked in every language, with what goes wrong on the way, in journey.test.ts. `COURSE=M5` walks one module. */
const WALKED = MODULES.filter(({ id }) => (process.env["COURSE"] === undefined ? !["M0", "M1", "M2"].includes(id) : id === process.env["COURSE"]));

const STEPS = WALKED.flatMap(({ steps }) => steps);

/** A walk takes half a minute of a busy machine: the gate takes every sixth step, each in another language than the one before; `npm run check` takes all in all of them. */
function stepsIn(locale: Locale): readonly Step[] {
  if (ALL) return STEPS;
  const taken = process.env["COURSE"] === undefined ? share(STEPS, 6) : STEPS;
  return taken.filter((_, at) => at % LOCALES.length === LOCALES.indexOf(locale));
}

let site: Site;
beforeAll(async () => void (site = await Site.open()), 60_000);
afterAll(() => site.close());

async function travel(locale: Locale): Promise<void> {
  const visitor = await site.visitor({ locale: LANGUAGES[locale] });
  await visitor.page.addInitScript((kept) => void (localStorage.getItem("ce-course") ?? localStorage.setItem("ce-course", kept)), JSON.stringify({ ...BEGINNING, learner: "Anna" }));
  await visitor.openWorkbook();
  const learner = new Learner(visitor);
  const walk = new CourseWalk(learner, locale);
  await walk.pane.locator(".course-overview").waitFor();
  for (const step of stepsIn(locale)) {
    await walk.open(step);
    await walk.pass(step);
    await walk.toOverview();
  }
  const { errors, foreign } = visitor;
  await visitor.close();
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
}

/** Side by side, each in a profile of their own: most of the way is waiting for keys. */
const travels = new Map<Locale, Promise<PromiseSettledResult<void>>>();
beforeAll(() => LOCALES.forEach((locale) => travels.set(locale, Promise.allSettled([travel(locale)]).then(([end]) => end))));

test.each(LOCALES)("a learner sets up, fills in and passes the other modules by keyboard alone, in %s", async (locale) => {
  const end = await travels.get(locale)!;
  if (end.status === "rejected") throw end.reason;
});
