import { columnName, formatAddress } from "../../../cells/address";
import type { Cell } from "../../../cells/Cell";
import type { Locale } from "../../../locale/Locale";
import { workshopWords } from "../../../locale/workshop";
import type { Layout, Mark } from "../../../workbook/Layout";
import { headingText } from "./headings";
import { HEADER, LEARNERS } from "./locateRoster";

export const ROSTER_SHEET = "_Roster";
/** Free lines for those who come later. */
export const SPARE = 20;

/** Title and note stand above the headings. */
const HEADING = 2;
const [NAME_WIDTH, STATE_WIDTH, GAP_WIDTH, RECORD_WIDTH] = [26, 22, 4, 14];

/** A new roster: learners down, a state a step, and far enough to the right the records. */
export function rosterLayout(learners: readonly string[], steps: readonly string[], locale: Locale): Layout {
  const { title, note } = workshopWords(locale).roster;
  const rows = learners.length + SPARE;
  const [states, records] = [1, steps.length + 2];
  return {
    values: [
      { address: "A1", cells: [[title]] },
      { address: "A2", cells: [[note]] },
      { address: formatAddress({ row: HEADING, column: 0, columns: steps.length * 2 + 2 }), cells: [headingsOf(steps, locale)] },
      ...(learners.length > 0 ? [{ address: formatAddress({ row: HEADING + 1, column: 0, rows: learners.length }), cells: learners.map((learner) => [learner]) }] : []),
    ],
    names: [
      { name: LEARNERS, address: formatAddress({ row: HEADING, column: 0, rows: rows + 1 }) },
      { name: HEADER, address: formatAddress({ row: HEADING, column: 0, columns: records + steps.length }) },
    ],
    looks: [{ address: "A1", look: "title" }, { address: formatAddress({ row: HEADING, column: 0, columns: records + steps.length }), look: "header" }, { address: formatAddress({ row: HEADING + 1, column: 0, rows }), look: "label" }],
    marks: steps.length > 0 ? marksOver(HEADING + 1, rows, states, steps.length) : [],
    widths: [NAME_WIDTH, ...steps.map(() => STATE_WIDTH), GAP_WIDTH, ...steps.map(() => RECORD_WIDTH)],
  };
}

const headingsOf = (steps: readonly string[], locale: Locale): readonly Cell[] => [headingText({ as: "learner" }, locale), ...steps.map((step) => headingText({ as: "state", step }, locale)), null, ...steps.map((step) => headingText({ as: "record", step }, locale))];

/** Colours by what the states say themselves. */
export function marksOver(row: number, rows: number, column: number, columns: number): readonly Mark[] {
  const address = formatAddress({ row, column, rows, columns });
  const first = `${columnName(column)}${row + 1}`;
  return ([["✓", "good"], ["◐", "fair"]] as const).map(([sign, as]) => ({ address, when: `=LEFT(${first},1)="${sign}"`, as }));
}
