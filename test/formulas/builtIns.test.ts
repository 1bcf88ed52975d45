import { formatAddress } from "../../src/cells/address";
import { CellError, type Cell } from "../../src/cells/Cell";
import { evaluate, type Evaluated } from "../../src/formulas/evaluate";

/** Six orders: days, customer, amount, segment. Each formula has a sheet of its own, and the block it is expected to show. */
const data: Record<string, Cell> = {};
const rows = [[3, "Ann", 120, "gold"], [68, "Bob", 80, "base"], [1, "Ann", 40, "gold"], [10, "Cid", 200, "base"], [20, "Bob", 60, "base"], [5, "Ann", 100, "gold"]] as const;
for (const [at, row] of rows.entries()) for (const [column, cell] of row.entries()) data[formatAddress({ row: at, column })] = cell;

const down = (...values: Cell[]): Cell[][] => values.map((value) => [value]);
const CASES: readonly (readonly [string, Cell[][]])[] = [
  ["=SORT(A1:A6)", down(1, 3, 5, 10, 20, 68)],
  ["=SORT(A1:D6,3,-1)", [[10, "Cid", 200, "base"], [3, "Ann", 120, "gold"], [5, "Ann", 100, "gold"], [68, "Bob", 80, "base"], [20, "Bob", 60, "base"], [1, "Ann", 40, "gold"]]],
  ["=SORTBY(B1:B6,A1:A6,-1)", down("Bob", "Bob", "Cid", "Ann", "Ann", "Ann")],
  ["=SORTBY(A1:A6,B1:B6,1,A1:A6,-1)", down(5, 3, 1, 68, 20, 10)],
  ['=FILTER(A1:A6,B1:B6="Ann")', down(3, 1, 5)],
  ['=FILTER(A1:A6,(C1:C6>70)*(D1:D6="base"))', down(68, 10)],
  ['=FILTER(A1:A6,C1:C6>999,"none")', [["none"]]],
  ["=UNIQUE(B1:B6)", down("Ann", "Bob", "Cid")],
  ["=ROWS(UNIQUE(B1:B6))", [[3]]],
  ["=SORT(UNIQUE(B1:B6),1,-1)", down("Cid", "Bob", "Ann")],
  ["=SCAN(0,A1:A6,LAMBDA(s,p,s+p))", down(3, 71, 72, 82, 102, 107)],
  ["=SCAN(0,SORT(C1:C6,1,-1),LAMBDA(s,p,s+p))/SUM(C1:C6)<=0.8", down(true, true, true, false, false, false)],
  ["=MAP(A1:A6,C1:C6,LAMBDA(a,c,IF(a<10,c,0)))", down(120, 0, 40, 0, 0, 100)],
  ["=BYROW(A1:A6*C1:C6,LAMBDA(r,SUM(r)))", down(360, 5440, 40, 2000, 1200, 500)],
  ["=BYCOL(A1:C6,LAMBDA(c,SUM(c)))", [[107, 0, 600]]],
  ["=REDUCE(1,A1:A3,LAMBDA(s,p,s*p))", [[204]]],
  ["=REDUCE(0,C1:C6,LAMBDA(s,p,IF(p>90,s+1,s)))", [[3]]],
  ["=MAKEARRAY(2,3,LAMBDA(r,c,r*c))", [[1, 2, 3], [2, 4, 6]]],
  ["=VSTACK(A1:A2,C1:C2)", down(3, 68, 120, 80)],
  ["=HSTACK(A1:A2,C1:C2)", [[3, 120], [68, 80]]],
  ["=TAKE(SORT(C1:C6,1,-1),2)", down(200, 120)],
  ["=TAKE(A1:A6,-2)", down(20, 5)],
  ["=DROP(A1:A6,4)", down(20, 5)],
  ["=DROP(A1:C2,0,1)", [["Ann", 120], ["Bob", 80]]],
  ["=INDEX(SCAN(0,A1:A6,LAMBDA(s,p,s+p)),3)", [[72]]],
  ["=INDEX(SORT(A1:D6,1),2,2)", [["Ann"]]],
  ["=INDEX(SORT(A1:C6),1,0)", [[1, "Ann", 40]]],
  ["=INDEX(B1:B6,XMATCH(TRUE,SCAN(0,C1:C6,LAMBDA(s,p,s+p))>=300))", [["Cid"]]],
  ["=CHOOSECOLS(A1:C2,3,1)", [[120, 3], [80, 68]]],
  ["=CHOOSEROWS(A1:C6,-1)", [[5, "Ann", 100]]],
  ["=TOROW(A1:A3)", [[3, 68, 1]]],
  ["=A1:A6>=10", down(false, true, false, true, true, false)],
  ["=SUM(--(A1:A6>=10))", [[3]]],
  ['=SUM((B1:B6="Ann")*C1:C6)', [[260]]],
  ['=SUMPRODUCT((B1:B6="Bob")*(C1:C6>=80))', [[1]]],
  ["=SUMPRODUCT(A1:A6,C1:C6)", [[9540]]],
  ['=COUNTIFS(B1:B6,"Ann",C1:C6,">=100")', [[2]]],
  ["=COUNTIFS(B1:B6,UNIQUE(B1:B6))", down(3, 2, 1)],
  ["=SUMIFS(C1:C6,B1:B6,UNIQUE(B1:B6))", down(260, 140, 200)],
  ['=AVERAGEIFS(C1:C6,D1:D6,"base",A1:A6,"<50")', [[130]]],
  ['=MAXIFS(A1:A6,B1:B6,"Bob")', [[68]]],
  ["=LET(s,SORT(C1:C6,1,-1),t,SUM(s),TAKE(s,3)/t)", down(200 / 600, 120 / 600, 100 / 600)],
  ["=LET(u,UNIQUE(B1:B6),v,SUMIFS(C1:C6,B1:B6,u),SORTBY(u,v,-1))", down("Ann", "Cid", "Bob")],
  ["=LET(u,UNIQUE(B1:B6),HSTACK(u,COUNTIFS(B1:B6,u)))", [["Ann", 3], ["Bob", 2], ["Cid", 1]]],
  ['=XLOOKUP("Cid",B1:B6,C1:C6)', [[200]]],
  ['=XLOOKUP("Bob",B1:B6,C1:C6,"none",0,-1)', [[60]]],
  ['=XLOOKUP("Dan",B1:B6,C1:C6,"none")', [["none"]]],
  ["=XLOOKUP(12,SORT(A1:A6),SORT(A1:A6),0,-1)", [[10]]],
  ["=XLOOKUP(UNIQUE(B1:B6),B1:B6,A1:A6)", down(3, 68, 10)],
  ["=SUM(A$1:A4)", [[82]]],
  ["=RANK(C1,C1:C6)", [[2]]],
  ["=RANK.EQ(C3,C1:C6,1)", [[1]]],
  ["=RANK(C1:C6,C1:C6)", down(2, 4, 6, 1, 5, 3)],
  ["=LARGE(C1:C6,2)", [[120]]],
  ["=LARGE(C1:C6,SEQUENCE(3))", down(200, 120, 100)],
  ["=SUM(LARGE(C1:C6,{1,2,3}))", [[420]]],
  ["=SUBTOTAL(9,C1:C6)", [[600]]],
  ["=SUBTOTAL(1,C1:C6)", [[100]]],
  ["=MEDIAN(IF(B1:B6=\"Ann\",C1:C6))", [[100]]],
  ["=PERCENTILE.INC(C1:C6,0.5)", [[90]]],
  ["=FREQUENCY(C1:C6,{50,100})", down(1, 3, 2)],
  ['=TEXTJOIN(", ",TRUE,UNIQUE(B1:B6))', [["Ann, Bob, Cid"]]],
  ["=MMULT(TRANSPOSE(A1:A2),C1:C2)", [[5800]]],
  ["=SWITCH(D1:D3,\"gold\",1,0)", down(1, 0, 1)],
  ["=IFS(C1:C3>=100,\"A\",C1:C3>=50,\"B\",TRUE,\"C\")", down("A", "B", "C")],
  ["=IFERROR(C1:C3/(A1:A3-3),0)", down(0, 80 / 65, -20)],
];
const code = (cell: Cell): Cell => (cell instanceof CellError ? cell.code : typeof cell === "number" ? Number(cell.toPrecision(12)) : cell);
let evaluated: Evaluated;

beforeAll(async () => {
  evaluated = await evaluate(CASES.map(([formula], at) => ({ name: `S${at}`, cells: { ...data, F1: formula } })));
}, 30_000);

test.each(CASES.map(([formula, expected], at) => [formula, expected, at] as const))("%s", (_, expected, at) => {
  const address = formatAddress({ row: 0, column: 5, rows: expected.length, columns: expected[0]!.length });
  expect(evaluated.read({ sheet: `S${at}`, address }).map((row) => row.map(code))).toEqual(expected.map((row) => row.map(code)));
});

test("all of them in one sheet, twice, give the same, and leave the cells as they are", async () => {
  const places = [0, 20].flatMap((row) => CASES.map(([formula, expected], at) => ({ formula, expected, place: { row, column: 5 + 6 * at } })));
  const cells = Object.fromEntries(places.map(({ formula, place }) => [formatAddress(place), formula]));
  const one = await evaluate([{ name: "S", cells: { ...data, ...cells } }]);
  const shown = (address: string): Cell[][] => one.read({ sheet: "S", address }).map((row) => row.map(code));
  for (const { formula, expected, place } of places) {
    expect([formula, shown(formatAddress({ ...place, rows: expected.length, columns: expected[0]!.length }))]).toEqual([formula, expected.map((row) => row.map(code))]);
  }
  expect(shown("A1:D6")).toEqual(rows.map((row) => [...row]));
});
