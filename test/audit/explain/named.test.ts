import type { Means } from "../../../src/audit/explain/computeCell";
import { explain } from "../../../src/audit/explain/explain";
import { writeOut } from "../../../src/audit/explain/writeOut";
import { evaluate } from "../../../src/formulas/evaluate";
import { call } from "../../../src/functions/call";
import { parse } from "../../../src/syntax/parse";
import { headlessGrid } from "../../support/headlessGrid";

const grid = headlessGrid();
const { workbook } = grid;
afterAll(() => grid.dispose());
const means: Means = { evaluate, compute: call };

async function explained(formula: string) {
  const place = { sheet: "Sheet1", address: "E1" };
  await workbook.cells.writeFormulas(place, [[formula]]);
  await workbook.calculation.settled();
  return explain(workbook, place, means);
}
async function steps(formula: string) {
  const found = await explained(formula);
  if (found.kind !== "explained") throw new Error(`${formula} is not explained: ${found.kind}`);
  const { subject } = found;
  return { written: subject.written, names: subject.names.map(({ name }) => name), formula: subject.formula, steps: found.steps.map(({ text }) => text), shown: subject.shown, inputs: subject.inputs.map(({ text }) => text) };
}
const out = async (formula: string): Promise<string> => (await writeOut(workbook, formula, parse(formula))).formula;

beforeAll(async () => {
  await workbook.cells.write({ sheet: "Sheet1", address: "A2:C2" }, [[3000, 500, 3300]]);
  await workbook.names.defineFormulas([
    { name: "mychurn", formula: "=CHURNRATE(Sheet1!$A$2,Sheet1!$B$2,Sheet1!$C$2)" },
    { name: "kept", formula: "=1-mychurn" },
    { name: "half", formula: "=1/2" },
    { name: "round", formula: "=round+1" },
    { name: "rates", formula: "=LAMBDA(x,CHURNRATE(x,500,3300))" },
  ]);
});

test("a function of ours behind a name is explained as the step it is", async () => {
  expect(await steps("=mychurn*2")).toEqual({
    written: "=mychurn*2", names: ["mychurn"], formula: "=CHURNRATE(Sheet1!$A$2,Sheet1!$B$2,Sheet1!$C$2)*2", shown: 2 / 15,
    steps: ["CHURNRATE(Sheet1!$A$2,Sheet1!$B$2,Sheet1!$C$2)"], inputs: ["Sheet1!$A$2", "Sheet1!$B$2", "Sheet1!$C$2"],
  });
  expect((await steps("=MyChurn")).formula).toBe("=CHURNRATE(Sheet1!$A$2,Sheet1!$B$2,Sheet1!$C$2)");
});

test("names inside names are written out, and what they compute stays together", async () => {
  expect(await steps("=kept+1")).toMatchObject({ names: ["kept", "mychurn"], formula: "=(1-CHURNRATE(Sheet1!$A$2,Sheet1!$B$2,Sheet1!$C$2))+1" });
  expect(await out("=kept*half")).toBe("=(1-CHURNRATE(Sheet1!$A$2,Sheet1!$B$2,Sheet1!$C$2))*(1/2)");
});

test("a LAMBDA behind a name is called with what the cell gives it", async () => {
  expect(await steps("=rates(A2)")).toMatchObject({ names: ["rates"], formula: "=LAMBDA(x,CHURNRATE(x,500,3300))(A2)", steps: ["CHURNRATE(x,500,3300)"] });
});

test("a name of the formula's own is none of the workbook's, and one inside its own formula stays", async () => {
  expect(await out("=LET(half,4,LTV(half,0.5))")).toBe("=LET(half,4,LTV(half,0.5))");
  expect(await out("=round*2")).toBe("=(round+1)*2");
});

test("names without our functions leave a cell foreign", async () => {
  expect((await explained("=half+1")).kind).toBe("foreign");
});
