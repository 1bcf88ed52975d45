import type { Grid } from "../../src/cells/Cell";

const ROWS = 1_000_000;
const CUSTOMERS = 60_000;
const FIRST_DAY = 44_197;
const DAYS = 1096;

/** The same numbers in every run. */
function random(): () => number {
  let state = 20_240_101;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const next = random();
const customers = Array.from({ length: ROWS }, () => 1 + Math.floor(CUSTOMERS * next()));

const column = (cell: (row: number) => number | string): Grid => Array.from({ length: ROWS }, (_, row) => [cell(row)]);

/** A million purchases of sixty thousand customers over three years, as a host delivers them: every cell a value of its own. */
export const orders = {
  numberIds: column((row) => customers[row]!),
  textIds: column((row) => `C${String(customers[row]).padStart(6, "0")}`),
  dates: column(() => FIRST_DAY + Math.floor(DAYS * next())),
  amounts: column(() => Math.round(20_000 * next()) / 100),
};

/** A hundred thousand periods for a churn rate: at the start, joined, at the end. */
export const periods = (() => {
  const rows = Array.from({ length: 100_000 }, () => {
    const [atStart, joined] = [1000 + Math.floor(1000 * next()), Math.floor(100 * next())];
    return [atStart, joined, joined + Math.floor(atStart * next())] as const;
  });
  return [0, 1, 2].map((at): Grid => rows.map((row) => [row[at]!]));
})();
