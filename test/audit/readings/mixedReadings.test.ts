import { ownFormulas } from "../../../src/audit/own/ownFormulas";
import { mixedReadings } from "../../../src/audit/readings/mixedReadings";
import { READERS } from "../../../src/audit/readings/quantities";
import type { Cell } from "../../../src/cells/Cell";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { headlessGrid } from "../../support/headlessGrid";

type Sheet = Readonly<Record<string, Cell>>;
/** What a sheet has in mixed readings; texts that begin with = are formulas. */
async function read(sheet: Sheet, more: (grid: ReturnType<typeof headlessGrid>) => Promise<unknown> = () => Promise.resolve()) {
  const grid = headlessGrid();
  const { cells, calculation } = grid.workbook;
  for (const [address, cell] of Object.entries(sheet)) {
    const place = { sheet: "Sheet1", address };
    await (typeof cell === "string" && cell.startsWith("=") ? cells.writeFormulas(place, [[cell]]) : cells.write(place, [[cell]]));
  }
  await more(grid);
  await calculation.settled();
  const mixed = await mixedReadings(grid.workbook, await ownFormulas(grid.workbook, { kind: "workbook" }));
  grid.dispose();
  return mixed.map(({ quantity, cells: all, marks }) => ({ quantity, cells: all.map(({ address, reading, labelled }) => `${address} ${reading}${labelled ? " named" : ""}`), marks: marks.map(({ address }) => address) }));
}
const START = "=CHURNRATE(3000,500,3300)";
const END = '=CHURNRATE(3000,500,3300,"end")';

test("every argument that is a word of its own function is judged: it chooses a reading, or something else", () => {
  const others = { REVENUERETENTION: ["kind"], RFMSCORE: ["order"], COHORTS: ["period", "show"], RECOVERYVALUE: ["severity"], REPURCHASE: ["state", "severity"] };
  const words = FUNCTIONS.flatMap(({ id, params }) => Object.entries(params).filter(([name, kind]) => "words" in kind && name !== "language").map(([name]) => `${id} ${name}`));
  const judged = [...[...READERS].flatMap(([id, reader]) => ("param" in reader ? [`${id} ${reader.param}`] : [])), ...Object.entries(others).flatMap(([id, names]) => names.map((name) => `${id} ${name}`))];
  expect(words.sort()).toEqual(judged.sort());
});

test("one reading throughout is none to tell, however it is written", async () => {
  expect(await read({ B1: START, B2: '=CHURNRATE(3000,500,3300,"START")', B3: "=RETENTIONRATE(3000,500,3300)", B4: "=CHURNRATE(3000,500,3300,D9)" })).toEqual([]);
});

test("churn on the start and on the end without labels are marked, nested and by reference too", async () => {
  const sheet = { A1: "Churn", B1: START, B2: `=LTV(100,${END.slice(1)})`, D1: "END ", B3: "=ROUND(CHURNRATE(3000,500,3300,(D1)),3)", B4: "=RETENTIONRATE(3000,500,3300)" };
  expect(await read(sheet)).toEqual([{ quantity: "churn", cells: ["B1 start", "B2 end", "B3 end", "B4 start"], marks: ["B1", "B2", "B3", "B4"] }]);
});

test("a label to the left, above or in the header of the table says the reading, in any language", async () => {
  const left = await read({ A1: "Churn, at the start", B1: START, A2: "Отток на конец периода", B2: END, A3: "平均流失率", B3: '=CHURNRATE(3000,500,3300,"average")' });
  expect(left).toEqual([{ quantity: "churn", cells: ["B1 start named", "B2 end named", "B3 average named"], marks: [] }]);
  const above = await read({ A1: "2024", B1: "Start", C1: "End", A2: "May", B2: START, C2: END, A3: "June", B3: START, C3: END });
  expect(above[0]!.marks).toEqual([]);
});

test("only the nearest text counts, and one that names other readings does not", async () => {
  expect((await read({ A1: "End", B1: "Churn", C1: END, C2: START }))[0]!.cells).toEqual(["C1 end", "C2 start"]);
  expect((await read({ A1: "From start to end", B1: END, B2: START }))[0]!.cells).toEqual(["B1 end", "B2 start"]);
  expect((await read({ A1: "Trend", B1: END, A2: "Restart", B2: START }))[0]!.marks).toEqual(["B1", "B2"]);
});

test("what is left unlabelled may have the usual reading: the others say theirs", async () => {
  expect(await read({ A1: "Churn", B1: START, B2: START, A3: "Churn (end)", B3: END })).toEqual([{ quantity: "churn", cells: ["B1 start", "B2 start", "B3 end named"], marks: [] }]);
});

test("beside one that is labelled, what departs from the usual reading has to say so, too", async () => {
  expect((await read({ A1: "Churn (start)", B1: START, A2: "Churn", B2: END, B3: END }))[0]!.marks).toEqual(["B2", "B3"]);
  expect((await read({ A1: "Churn (average)", B1: '=CHURNRATE(3000,500,3300,"average")', A2: "Churn", B2: END }))[0]!.marks).toEqual(["B2"]);
  expect((await read({ A1: "Retention", B1: "=RETENTIONRATE(3000,500,3300)", A2: "Churn (end)", B2: END }))[0]!.marks).toEqual([]);
});

test("a cell with two readings is labelled by a text that names both", async () => {
  const difference = `${END}-CHURNRATE(3000,500,3300)`;
  expect((await read({ A1: "Difference", B1: difference }))[0]!.marks).toEqual(["B1", "B1"]);
  expect((await read({ A1: "End less start", B1: difference }))[0]!.marks).toEqual([]);
});

test("several words in one call go with the cells that it fills", async () => {
  const sheet = { A1: "start", A2: "end", A3: "average", B1: "=CHURNRATE(3000,500,3300,A1:A3)" };
  expect(await read(sheet)).toEqual([{ quantity: "churn", cells: ["B1 start named", "B2 end named", "B3 average named"], marks: [] }]);
  expect((await read({ A1: "start", A2: "end", B5: "=SUM(CHURNRATE(3000,500,3300,A1:A2))" }))[0]!.cells).toEqual(["B5 start", "B5 end"]);
});

test("names and columns of tables are followed", async () => {
  const sheet = { A1: "Case", B1: "base", C1: "Churn", A2: 1, B2: "end", C2: "=CHURNRATE(3000,500,3300,[@base])", A3: 2, B3: "start", C3: "=CHURNRATE(3000,500,3300,Cases[[#This Row],[base]])", C6: "=CHURNRATE(3000,500,3300,ours)", D9: "exposed" };
  const found = await read(sheet, async ({ workbook: { tables, names } }) => {
    await tables.add("Cases", { sheet: "Sheet1", address: "A1:C3" });
    await names.define("ours", { sheet: "Sheet1", address: "D9" });
  });
  expect(found[0]).toMatchObject({ cells: ["C2 end named", "C3 start named", "C6 exposed"], marks: ["C6"] });
});

test("timings of the lifetime value and editions of the intent to buy again are readings too; net and gross retention are two measures", async () => {
  const sheet = { B1: "=LTV(100,0.2,0.1)", B2: '=LTV(100,0.2,0.1,,"renewal")', C1: '=REPURCHASE("resolved","minor")', C2: '=REPURCHASE("resolved","minor","book")', D1: "=REVENUERETENTION(A1:A9,A1:A9)", D2: '=REVENUERETENTION(A1:A9,A1:A9,"gross")' };
  const found = await read(sheet);
  expect(found.map(({ quantity, marks }) => [quantity, marks])).toEqual([["ltv", ["B1", "B2"]], ["repurchase", ["C1", "C2"]]]);
});
