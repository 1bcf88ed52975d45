import { CellError, type Cell } from "../../../src/cells/Cell";
import { emptyWorkbook } from "../../../src/embedded/sample";
import { hasOffice, throughOffice } from "./support/office";
import { load, open, save } from "./support/roundTrip";

jest.setTimeout(240_000);

const at = (address: string) => ({ sheet: "Sheet1", address });
const INPUT: readonly (readonly Cell[])[] = [
  ["name", "amount", "date"],
  ["a", 10, 45000],
  ["b", 2.5, 45001.75],
  ["ж & <客>", -3, 45002],
];
/** The functions that LibreOffice has, too: alone, with names and tables, and over blocks. */
const FORMULAS = [
  "=SUM(B2:B4)/COUNT(B2:B4)",
  '=IF(B2>5,"more","less")&TEXT(B3,"0.00")',
  "=SUM(amounts)*rate",
  "=SUMIFS(B2:B4,A2:A4,\"a\")",
  "=NORM.S.INV(0.975)",
  "=VLOOKUP(\"b\",A2:C4,2,FALSE)",
  "=SUM(B2:B4*2)",
  "=IFERROR(1/0,\"none\")",
  "=1/0",
  "=TEXTJOIN(\";\",TRUE,A2:A4)",
  "=STDEV.S(B2:B4)",
  "=EDATE(C2,1)",
  "=B2>B3",
  "=SUM(Orders[amount])",
];
const SPILLING = { F1: "=B2:B4*2", H1: "=TRANSPOSE(A2:B4)", H4: "=LINEST(B2:B4,C2:C4)" };

const native = hasOffice() ? test : test.skip;

native("LibreOffice calculates the same values from a file", async () => {
  const grid = await open(emptyWorkbook());
  const { cells, names, tables, formats, calculation } = grid.workbook;
  await cells.write(at("A1:C4"), INPUT);
  await names.define("amounts", at("B2:B4"));
  await names.define("rate", at("B3"));
  await tables.add("Orders", at("A1:C4"));
  await formats.number(at("C2:C4"), "yyyy-mm-dd hh:mm");
  await cells.writeFormulas(at(`D1:D${FORMULAS.length}`), FORMULAS.map((formula) => [formula]));
  for (const [address, formula] of Object.entries(SPILLING)) await cells.writeFormulas(at(address), [[formula]]);
  await calculation.settled();
  const block = at(`A1:L${FORMULAS.length}`);
  const expected = await cells.read(block);
  const bytes = await save(grid);
  grid.dispose();
  const opened = await open((await load(throughOffice([bytes])[0]!)).snapshot);
  const found = await opened.workbook.cells.read(block);
  const formula = await opened.workbook.cells.formulas(at("D1:D3"));
  opened.dispose();
  expect(found.map((line) => line.map(rounded))).toEqual(expected.map((line) => line.map(rounded)));
  expect(formula).toEqual(FORMULAS.slice(0, 3).map((text) => [text]));
});

/** Two programs may differ in the last of their digits. */
const rounded = (cell: Cell): Cell | undefined => (typeof cell === "number" ? Number(cell.toPrecision(12)) : cell instanceof CellError ? cell.code : cell);
