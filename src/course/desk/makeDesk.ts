import type { Locale } from "../../locale/Locale";
import { formatAddress } from "../../cells/address";
import type { Workbook } from "../../workbook/Workbook";
import type { LoadOptions } from "../Course";
import { checkStep } from "../check/checkStep";
import { essential, type Finding } from "../check/Outcome";
import type { Engine } from "../Evaluate";
import { spoken, writeFormula } from "../key/writeFormula";
import { checkOwn } from "../own/checkOwn";
import { readOwn } from "../own/readOwn";
import { placeSheet } from "../sheet/placeSheet";
import { spell } from "../spelling/spell";
import type { Step } from "../Step";
import { Builder } from "./Builder";
import type { CourseDesk } from "./CourseDesk";
import { damageTo, findStanding, type Found } from "./findStanding";
import { givenAnswers } from "./givenAnswers";
import { NotStanding } from "./NotStanding";
import { readSheet } from "./readSheet";
import { spellingIn, standingOf } from "./standingOf";
import { Variants } from "./Variants";

interface Needs {
  readonly workbook: Workbook;
  /** Loads the formula engine; it is asked for when somebody builds or checks. */
  engine(): Promise<Engine>;
  readonly learner: string;
  readonly locale: Locale;
  readonly loadOptions: LoadOptions;
}

/** The desk of one learner in an open workbook. */
export function makeDesk({ workbook, engine, learner, locale, loadOptions }: Needs): CourseDesk {
  const variants = new Variants(engine);
  const builder = new Builder(workbook, learner, locale, variants, loadOptions);
  const find = async (step: Step): Promise<Found | undefined> => findStanding(workbook, step.id, placeSheet(step.sheet ?? []), learner, await workbook.names.list());
  const required = async (step: Step): Promise<Found> => (await find(step)) ?? notBuilt(step);

  return {
    find: async (step) => {
      const found = await find(step);
      return found && standingOf(step, found, await spellingIn(workbook, found));
    },
    build: (step, text, seed, policies) => builder.build(step, text, seed, policies),
    reset: (step, text, seed, policies) => builder.reset(step, text, seed, policies),
    show: async (step) => {
      const { sheet, areas } = await required(step);
      const first = [...placeSheet(step.sheet ?? []).spots].find(([id, { role }]) => (role === "answer" || role === "free") && areas.has(id))?.[0];
      const { row, column } = areas.get(first ?? "") ?? { row: 0, column: 0 };
      await workbook.selection.select({ sheet, address: formatAddress({ row, column }) });
    },
    check: async (step, picks, policies) => {
      const work = { step, picks, ...(policies ? { policies } : {}) };
      if (!step.sheet) return checkStep({ ...work, read: undefined, own: { data: {}, keys: [] }, shadows: [], options: new Map() }, await engine());
      const found = await find(step);
      const trouble = troubleWith(step, found);
      if (!found || trouble) return { passed: false, findings: trouble ? [trouble] : [], parts: {}, readings: {} };
      await workbook.calculation.settled();
      const loaded = await engine();
      const [read, own, shadows, options] = await Promise.all([readSheet(workbook, found, loaded), variants.own(step, found.seed), variants.shadows(step), loadOptions(step)]);
      return { ...(await checkStep({ ...work, read, own, shadows, options }, loaded)), answers: givenAnswers(step, read, placeSheet(step.sheet)) };
    },
    solution: async (step, at) => {
      const found = await required(step);
      const solution = spoken(step.answers!.find((answer) => answer.at === at)!.solution, locale);
      const areaOf = (id: string) => found.areas.get(id) ?? notBuilt(step);
      const formula = typeof solution === "string" ? writeFormula(solution, areaOf) : writeFormula(solution.fill, areaOf, { target: areaOf(at), row: 0, column: 0 });
      return spell(formula, await spellingIn(workbook, found));
    },
    readOwn: (step, text, place) => readOwn(workbook, step, text, place),
    checkOwn: async (step, table) => checkOwn(step, table, await loadOptions(step), (of) => variants.figure(of), await engine()),
  };
}

/** Why a sheet cannot be checked: it does not stand, cells of it are gone, or something was put in between them. */
function troubleWith(step: Step, found: Found | undefined): Finding | undefined {
  if (!found) return essential("common", "notBuilt");
  const { missing, grown } = damageTo(found, placeSheet(step.sheet ?? []));
  if (missing.length > 0) return essential("common", "cellsMissing");
  return grown.length > 0 ? essential("common", "grown", undefined, { cell: formatAddress(found.areas.get(grown[0]!)!) }) : undefined;
}

const notBuilt = (step: Step): never => {
  throw new NotStanding(step.id);
};

