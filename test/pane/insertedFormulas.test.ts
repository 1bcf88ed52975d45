import { formatAddress } from "../../src/cells/address";
import { CellError, type Cell } from "../../src/cells/Cell";
import { evaluate, type Evaluated } from "../../src/formulas/evaluate";
import { literal } from "../../src/formulas/Sheet";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { asGrid } from "../../src/functions/shape";
import { planExample, planSkeleton, type Plan } from "../../src/pane/insert/plan";
import { expectNear } from "../support/near";

const CORNER = { row: 3, column: 2 };
const plans = FUNCTIONS.flatMap((fn) => fn.examples.map((example, at) => ({ sheet: `${fn.id} ${at + 1}`, example, plan: planExample(fn, example, CORNER) })));
const skeletons = FUNCTIONS.filter(({ params }) => Object.values(params).some(({ optional }) => !optional)).map((fn) => ({ sheet: `${fn.id} empty`, fn, plan: planSkeleton(fn, CORNER) }));

/** The cells of a sheet on which a plan has been carried out. */
function cells({ formula, sample }: Plan): Record<string, Cell> {
  const beside = sample?.cells.flatMap((line, row) => line.map((cell, column): [string, Cell] => [formatAddress({ row: sample.area.row + row, column: sample.area.column + column }), literal(cell)]));
  return { ...Object.fromEntries(beside ?? []), [formatAddress(CORNER)]: formula };
}

let evaluated: Evaluated;
beforeAll(async () => {
  evaluated = await evaluate([...plans, ...skeletons].map(({ sheet, plan }) => ({ name: sheet, cells: cells(plan) })));
}, 60_000);

test.each(plans.map((entry) => [entry.sheet, entry] as const))("example %s gives on a sheet what its page shows", (sheet, { plan, example }) => {
  const shown = evaluated.read({ sheet, address: formatAddress(plan.needs[0]!) }).map((line) => line.map((cell) => (cell instanceof CellError ? cell.code : cell)));
  expectNear(shown, asGrid(example.result));
});
test.each(skeletons.map(({ sheet, fn }) => [sheet, fn] as const))("the formula %s is taken and says which argument is missing", (sheet, fn) => {
  const [required] = Object.entries(fn.params).find(([, { optional }]) => !optional)!;
  expect(evaluated.read({ sheet, address: formatAddress(CORNER) })).toEqual([[expect.objectContaining({ code: "#VALUE!" })]]);
  expect(evaluated.refusals.find((refusal) => refusal.sheet === sheet)?.error.cause).toMatchObject({ fault: "missing", param: required });
});
