import type { Locale } from "../../locale/Locale";
import type { Workbook } from "../../workbook/Workbook";
import type { LoadOptions } from "../Course";
import type { Engine } from "../Evaluate";
import { MODULES } from "../modules";
import { requireOnce } from "./requireOnce";
import { Roster } from "./roster/Roster";
import { rowsOf } from "./roster/RosterTable";
import { watchRoster } from "./roster/watchRoster";
import { CourseTable } from "./settings/CourseTable";
import { usualWorkshop } from "./settings/settings";
import type { FoundWorkshop, WorkshopDesk } from "./WorkshopDesk";

interface Needs {
  readonly workbook: Workbook;
  /** Loads the formula engine; it is asked for when a key is written or work is checked again. */
  engine(): Promise<Engine>;
  /** The language of what is written where the workshop does not tell it. */
  readonly locale: Locale;
  readonly loadOptions: LoadOptions;
}

/** The workshop of an open workbook. */
export function makeWorkshopDesk({ workbook, locale }: Needs): Pick<WorkshopDesk, "find" | "setUp" | "roster" | "record" | "watch"> {
  const table = new CourseTable(workbook, locale);
  const roster = new Roster(workbook, locale);

  const find = async (): Promise<FoundWorkshop | undefined> => {
    const names = await workbook.names.list();
    const [found, learners] = await Promise.all([table.read(names), roster.learners(names)]);
    return found && { ...found, learners };
  };

  return {
    find,
    setUp: async (workshop, learners) => {
      const names = requireOnce(learners);
      await workbook.together(async () => {
        await table.write(workshop, await workbook.names.list());
        if (names.length > 0) await roster.grow(await workbook.names.list(), { learners: names, steps: stepsOf(workshop.modules), locale: workshop.locale, only: true });
      });
    },
    roster: async () => {
      const found = await roster.read(await workbook.names.list());
      return found ? rowsOf(found) : [];
    },
    record: async (learner, step, progress) => roster.record(await workbook.names.list(), { learner, step, progress }),
    watch: (listener) => watchRoster(workbook, listener),
  };
}

const stepsOf = (modules: readonly string[]): readonly string[] => MODULES.filter(({ id }) => modules.includes(id)).flatMap(({ steps }) => steps.map(({ id }) => id));
