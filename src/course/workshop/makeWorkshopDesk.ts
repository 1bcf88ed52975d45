import type { Locale } from "../../locale/Locale";
import { workshopWords } from "../../locale/workshop";
import type { Workbook } from "../../workbook/Workbook";
import type { LoadOptions } from "../Course";
import { Variants } from "../desk/Variants";
import type { Engine } from "../Evaluate";
import { MODULES } from "../modules";
import { keyLayout } from "./key/keyLayout";
import { keyParts } from "./key/keyParts";
import { recheckRows } from "./recheck/recheckRows";
import { requireOnce } from "./requireOnce";
import { mergeResults } from "./results/mergeResults";
import { Roster } from "./roster/Roster";
import { rowsOf } from "./roster/RosterTable";
import { watchRoster } from "./roster/watchRoster";
import { CourseTable } from "./settings/CourseTable";
import { usualWorkshop } from "./settings/settings";
import { summaryLayout } from "./summaryLayout";
import type { RosterRow, Workshop } from "./Workshop";
import type { Merged, ResultFile, WorkshopDesk } from "./WorkshopDesk";

interface Needs {
  readonly workbook: Workbook;
  /** Loads the formula engine; it is asked for when a key is written or work is checked again. */
  engine(): Promise<Engine>;
  /** The language of what is written where the workshop does not tell it. */
  readonly locale: Locale;
  readonly loadOptions: LoadOptions;
}

/** The workshop of an open workbook. */
export function makeWorkshopDesk({ workbook, engine, locale, loadOptions }: Needs): WorkshopDesk {
  const table = new CourseTable(workbook, locale);
  const roster = new Roster(workbook, locale);
  const variants = new Variants(engine);

  const around = async (): Promise<{ readonly workshop: Workshop; readonly rows: readonly RosterRow[] }> => {
    const names = await workbook.names.list();
    const [settings, found] = await Promise.all([table.read(names), roster.read(names)]);
    return { workshop: settings?.workshop ?? usualWorkshop(locale), rows: found ? rowsOf(found) : [] };
  };
  const merge = async (files: readonly ResultFile[]): Promise<readonly Merged[]> => {
    const names = await workbook.names.list();
    const workshop = (await table.read(names))?.workshop;
    const found = await roster.read(names);
    const { merged, added, results } = mergeResults(files, found ? rowsOf(found) : [], workshop?.salt);
    if (added.length + results.length === 0) return merged;
    const steps = new Set([...(found?.columns.keys() ?? stepsOf(workshop ?? usualWorkshop(locale))), ...results.map(({ step }) => step)]);
    await roster.grow(names, { learners: added, steps: [...steps], locale: found?.locale ?? workshop?.locale ?? locale, only: false });
    await roster.write((await roster.read(await workbook.names.list()))!, results);
    return merged;
  };

  return {
    find: async () => {
      const names = await workbook.names.list();
      const [found, learners] = await Promise.all([table.read(names), roster.learners(names)]);
      return found && { ...found, learners };
    },
    setUp: async (workshop, learners) => {
      const names = requireOnce(learners);
      await workbook.together(async () => {
        await table.write(workshop, await workbook.names.list());
        if (names.length > 0) await roster.grow(await workbook.names.list(), { learners: names, steps: stepsOf(workshop), locale: workshop.locale, only: true });
      });
    },
    roster: async () => {
      const found = await roster.read(await workbook.names.list());
      return found ? rowsOf(found) : [];
    },
    record: async (learner, step, progress) => roster.record(await workbook.names.list(), { learner, step, progress }),
    watch: (listener) => watchRoster(workbook, listener),
    merge: (files) => workbook.together(() => merge(files)),
    writeKey: async (course) => {
      const { workshop, rows } = await around();
      const words = workshopWords(course.locale);
      const learners = [...new Set(rows.map(({ learner }) => learner).filter(Boolean))];
      const parts = await keyParts({ workshop, learners, course, variants, evaluate: (await engine()).evaluate });
      return (await workbook.layouts.add(words.key.sheet, keyLayout(workshop.title, parts, words))).sheet;
    },
    writeSummary: async (course) => {
      const { workshop, rows } = await around();
      return (await workbook.layouts.add(workshopWords(course.locale).summary.sheet, summaryLayout(workshop, rows, course))).sheet;
    },
    recheck: async (course) => {
      const { workshop, rows } = await around();
      return recheckRows(rows, { workshop, course, variants, engine: await engine(), loadOptions });
    },
  };
}

const stepsOf = ({ modules }: Workshop): readonly string[] => MODULES.filter(({ id }) => modules.includes(id)).flatMap(({ steps }) => steps.map(({ id }) => id));
