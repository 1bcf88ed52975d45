import { formatAddress } from "../../src/cells/address";
import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { evaluate, type Evaluated } from "../../src/formulas/evaluate";
import { call } from "../../src/functions/call";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { exampleSheet } from "../support/exampleSheet";
import { expectNear } from "../support/near";

const cases = FUNCTIONS.flatMap((fn) => fn.examples.map((example, at) => ({ fn, example, sheet: exampleSheet(`${fn.id} ${at + 1}`, fn, example) })));
const codes = (grid: Grid): Cell[][] => grid.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
let evaluated: Evaluated;

beforeAll(async () => {
  evaluated = await evaluate(cases.map(({ sheet }) => sheet));
}, 60_000);

test.each(cases.map((one) => [one.sheet.name, one.sheet.formula, one] as const))("%s: %s", (_name, _formula, { fn, example, sheet }) => {
  const wanted = call(fn, example.args);
  const block = formatAddress({ row: sheet.row, column: sheet.column, rows: wanted.length, columns: wanted[0]!.length });
  expectNear(codes(evaluated.read({ sheet: sheet.name, address: block })), codes(wanted));
});
