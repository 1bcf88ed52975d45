import type { CourseDesk, Standing } from "../course/desk/CourseDesk";
import { INVARIANT } from "../course/spelling/Spelling";
import { spell } from "../course/spelling/spell";
import { FUNCTIONS } from "../functions/catalogue";
import type { Layout } from "../workbook/Layout";
import type { Workbook } from "../workbook/Workbook";

const namesIn = (prefix: string): Readonly<Record<string, string>> => Object.fromEntries(FUNCTIONS.map(({ id }) => [id, `${prefix}.${id}`]));

/** A workbook into which formulas are written as the course has them, and where our functions stand in a namespace. */
export function writingInNamespace(workbook: Workbook, prefix: string | undefined): Workbook {
  if (!prefix) return workbook;
  const functions = namesIn(prefix);
  const named = (block: readonly (readonly string[])[]): string[][] => block.map((row) => row.map((formula) => spell(formula, { ...INVARIANT, functions })));
  const inside = (layout: Layout): Layout => (layout.formulas ? { ...layout, formulas: layout.formulas.map(({ address, formulas }) => ({ address, formulas: named(formulas) })) } : layout);
  const { cells, layouts } = workbook;
  const writeFormulas: Workbook["cells"]["writeFormulas"] = (place, formulas) => cells.writeFormulas(place, named(formulas));
  return {
    ...workbook,
    cells: Object.assign(Object.create(cells) as Workbook["cells"], { writeFormulas }),
    layouts: { add: (name, layout) => layouts.add(name, inside(layout)), lay: (sheet, layout) => layouts.lay(sheet, inside(layout)) },
  };
}

/** A desk that calls our functions in its formulas as this build does. */
export function speakingInNamespace(desk: CourseDesk, prefix: string | undefined): CourseDesk {
  if (!prefix) return desk;
  const functions = namesIn(prefix);
  const named = (standing: Standing): Standing => ({ ...standing, spelling: { ...standing.spelling, functions: { ...standing.spelling.functions, ...functions } } });
  return {
    ...desk,
    find: async (step) => {
      const standing = await desk.find(step);
      return standing && named(standing);
    },
    build: async (...args) => named(await desk.build(...args)),
    reset: async (...args) => named(await desk.reset(...args)),
    // Its separators are the program's already: only names are exchanged.
    solution: async (...args) => spell(await desk.solution(...args), { ...INVARIANT, functions }),
  };
}
