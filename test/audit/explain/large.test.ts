import { explain } from "../../../src/audit/explain/explain";
import { sensitivity } from "../../../src/audit/explain/sensitivity";
import { evaluate } from "../../../src/formulas/evaluate";
import { call } from "../../../src/functions/call";
import { headlessGrid } from "../../support/headlessGrid";
import { sparing } from "../../support/sparing";

const ROWS = 30_000;
const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());
const at = (address: string) => ({ sheet: "Sheet1", address });
const means = { evaluate, compute: call };
async function explained(formula: string) {
  await workbook.cells.writeFormulas(at("F1"), [[formula]]);
  await workbook.calculation.settled();
  const found = await explain(sparing(workbook, 20_000), at("F1"), means);
  if (found.kind !== "explained") throw new Error(found.kind);
  return found;
}

beforeAll(async () => {
  await workbook.cells.write(at(`A1:B${ROWS}`), Array.from({ length: ROWS }, (_, row) => [row % 7 === 0 ? null : row % 11, 1 + (row % 5)]));
});

test("long columns are read some rows at a time, and the cell explained gives what the workbook shows", async () => {
  const { subject, steps, base } = await explained(`=ROUND(WEIGHTEDSCORE(B1:B${ROWS},(A1:A${ROWS})),6)`);
  expect(base.value).toBe(subject.shown);
  expect(steps[0]!.args.map(({ source }) => source.kind)).toEqual(["cells", "cells"]);
  expect(subject.inputs.map(({ cells }) => cells.length)).toEqual([ROWS, ROWS]);
  const effects = await sensitivity(subject, steps, base, means);
  const scores = effects.find(({ input }) => input.text === `A1:A${ROWS}`);
  expect(scores).toMatchObject({ kind: "varied" });
  if (scores?.kind === "varied") expect(scores.high.value).toBeCloseTo(1.1 * (base.value as number), 5);
}, 60_000);

test("a long block that other functions read too, or whose cells stand in another input, is laid out as it is", async () => {
  const { subject, steps, base } = await explained(`=NPS(A1:A3000)+SUM(A1:A3000)+CHURNLOSS(B1:B3000,B2)`);
  expect(base.value).toBe(subject.shown);
  const effects = await sensitivity(subject, steps, base, means);
  const one = effects.find(({ input }) => input.text === "B2");
  if (one?.kind !== "varied") throw new Error("not varied");
  // B2 is 2: its tenth changes the value of a customer and one of the numbers of the block.
  const lost = Array.from({ length: 3000 }, (_, row) => 1 + (row % 5)).reduce((sum, count) => sum + count, 0);
  expect((one.high.value as number) - (base.value as number)).toBeCloseTo((lost + 0.2) * 2.2 - lost * 2, 6);
}, 60_000);
