import { CellError } from "../../../src/cells/Cell";
import { functionById } from "../../../src/functions/catalogue";
import { explain } from "../../../src/functions/explain";
import type { Param } from "../../../src/functions/params";
import type { Locale } from "../../../src/locale/Locale";
import { contents } from "../../../src/pane/insert/argument/contents";
import { headings } from "../../../src/pane/insert/argument/cutToUsed";
import type { Facts } from "../../../src/pane/insert/argument/Facts";
import { oneExpression } from "../../../src/pane/insert/argument/oneExpression";
import { readArgument } from "../../../src/pane/insert/argument/readArgument";
import { writeReference } from "../../../src/pane/insert/argument/reference";
import { refusalsIn, refusalsOf } from "../../../src/pane/insert/argument/refusals";
import { readTableReference, tableReference } from "../../../src/pane/insert/argument/tableReference";
import { typedDate } from "../../../src/pane/insert/argument/typedDate";
import { typedNumber } from "../../../src/pane/insert/argument/typedNumber";

const churn = functionById("CHURNRATE")!;
const rfm = functionById("RFM")!;
const [ids, dates] = Object.keys(rfm.params).map((name) => ({ name, param: rfm.params[name]! }));
const orders = { name: "Orders", place: { sheet: "Shop", address: "B2:D5" }, body: { sheet: "Shop", address: "B3:D5" }, columns: ["id", "Sales, net", "it's [1] #2"] };
const facts: Facts = { host: "excel", sheets: ["Sheet1", "New orders", "Shop"], names: [{ name: "margin", place: { sheet: "Shop", address: "H1" } }], tables: [orders] };
const read = (text: string, param: Param = churn.params["atStart"]!, locale: Locale = "en") => readArgument(text, { param, locale, sheet: "Sheet1", facts });

describe("typed values", () => {
  test.each([
    ["1200", "en", "1200", 1200], ["-.5", "en", "-0.5", -0.5], ["5%", "en", "5%", 0.05], ["1,200,000.5", "en", "1200000.5", 1_200_000.5], ["1e3", "en", "1E3", 1000],
    ["0,05", "ru", "0.05", 0.05], ["5,5 %", "ru", "5.5%", 0.055], ["1 200 000,50", "ru", "1200000.50", 1_200_000.5], ["0.05", "ru", "0.05", 0.05], ["12", "zh", "12", 12],
  ] as const)("the number %s in %s is written %s", (typed, locale, text, value) => {
    const number = typedNumber(typed, locale)!;
    expect(number.text).toBe(text);
    expect(number.value).toBeCloseTo(value, 12);
  });
  test.each([["0,05", "en"], ["abc", "en"], ["", "en"], ["%", "en"], ["1.2.3", "ru"], ["A1", "en"], ["12 34", "ru"]] as const)("%s is no number in %s", (typed, locale) => {
    expect(typedNumber(typed, locale)).toBeUndefined();
  });
  test.each([["2024-02-29", 45351], ["29.02.2024", 45351], ["2024年2月29日", 45351], ["2024/2/29", 45351], ["30.02.2024", undefined], ["02/03/2024", undefined], ["2023-13-01", undefined]])("the date %s is %s", (typed, serial) => {
    expect(typedDate(typed)).toBe(serial);
  });
});

describe("readArgument", () => {
  test("takes words without quotes, in any case, where the parameter has words", () => {
    expect(read("AVERAGE", churn.params["base"])).toEqual({ kind: "value", text: '"average"', cell: "average" });
    expect(read("average")).toEqual({ kind: "unreadable", why: "unknown" });
  });
  test("spells a date out where a date is wanted, and only there", () => {
    expect(read("2024-01-31", dates!.param)).toEqual({ kind: "value", text: "DATE(2024,1,31)", cell: 45322 });
    expect(read("2024-01-31")).toMatchObject({ kind: "expression" });
  });
  test("takes text in quotes, truth values and what begins like a formula", () => {
    expect(read('"a ""b"""')).toEqual({ kind: "value", text: '"a ""b"""', cell: 'a "b"' });
    expect(read("true")).toEqual({ kind: "value", text: "TRUE", cell: true });
    expect(read("= 12 ")).toEqual({ kind: "value", text: "12", cell: 12 });
    expect(read("  ")).toEqual({ kind: "omitted" });
  });
  test.each([
    ["A2:A5", "Sheet1", "A2:A5"], ["$A$2:$A$5", "Sheet1", "A2:A5"], ["'new orders'!B2", "New orders", "B2"], ["Shop!A:A", "Shop", "A:A"], ["MARGIN", "Shop", "H1"],
    ["Orders", "Shop", "B3:D5"], ["orders[ID]", "Shop", "B3:B5"], ["Orders[[Sales, net]]", "Shop", "C3:C5"], ["Orders[[id]:[Sales, net]]", "Shop", "B3:C5"], ["Orders[[it''s '[1'] '#2]]", "Shop", "D3:D5"],
  ])("finds the cells of %s", (text, sheet, address) => {
    expect(read(text)).toEqual({ kind: "block", text, place: { sheet, address } });
  });
  test.each([
    ["Nowhere!A1", "noSheet"], ["A1,B1", "several"], ["A1;B1", "several"], ["0,05*2", "several"], ["SUM(A1", "unfinished"], ["A1)", "unfinished"], ["A1*", "unfinished"], ['"abc', "unfinished"], ["sales of May", "unknown"],
  ])("does not take %s: %s", (text, why) => {
    expect(read(text)).toEqual({ kind: "unreadable", why });
  });
  test.each(["A1*12", "SUM(A1,B1)", "{1,2;3,4}", "Orders[[#Headers],[id]]", "B2#", "-margin", "'it''s'!A1+1", "Orders[nobody]"])("leaves %s to the engine", (text) => {
    expect(read(text)).toEqual({ kind: "expression", text });
  });
});

test.each([["A1", "one"], ["IF(A1>1,2,3)", "one"], ['"a,b"&"c;d"', "one"], ["'a,b'!A1", "one"], ["T[[a,b]]", "one"], ["T[it''s]", "one"], ["{1,2}", "one"], ["(1,2)", "one"], ["1,2", "several"], ["(1", "unfinished"], ["(1]", "unfinished"]])("oneExpression takes %s for %s", (text, is) => {
  expect(oneExpression(text)).toBe(is);
});

describe("tableReference", () => {
  const at = (address: string) => ({ sheet: "Shop", address });
  test("names whole columns and the whole table, and nothing else", () => {
    expect(tableReference(at("B3:B5"), [orders], "excel")).toBe("Orders[id]");
    expect(tableReference(at("C3:C5"), [orders], "excel")).toBe("Orders[[Sales, net]]");
    expect(tableReference(at("D3:D5"), [orders], "excel")).toBe("Orders[[it''s '[1'] '#2]]");
    expect(tableReference(at("B3:C5"), [orders], "excel")).toBe("Orders[[id]:[Sales, net]]");
    expect(tableReference(at("B3:D5"), [orders], "excel")).toBe("Orders");
    for (const address of ["B2:B5", "B2:D2", "B3:B4", "B3", "A3:B5", "B3:E5"]) expect(tableReference(at(address), [orders], "excel")).toBeUndefined();
    expect(tableReference({ sheet: "Sheet1", address: "B3:B5" }, [orders], "excel")).toBeUndefined();
  });
  test("what it writes is read back as the same cells", () => {
    for (const address of ["B3:B5", "C3:C5", "D3:D5", "B3:C5", "C3:D5", "B3:D5"]) expect(readTableReference(tableReference(at(address), [orders], "excel")!, [orders])).toEqual(at(address));
  });
  test("keeps to addresses where the grid does not read a name", () => {
    expect(tableReference(at("B3:B5"), [orders], "embedded")).toBe("Orders[id]");
    expect(tableReference(at("C3:C5"), [orders], "embedded")).toBe("Orders[[Sales, net]]");
    expect(tableReference(at("D3:D5"), [orders], "embedded")).toBeUndefined();
    expect(tableReference(at("B3:B5"), [{ ...orders, name: "new_orders" }], "embedded")).toBeUndefined();
  });
});

test("writeReference names the sheet only where it is another", () => {
  expect(writeReference({ sheet: "New orders", address: "A2:A5" }, "New orders", facts)).toBe("A2:A5");
  expect(writeReference({ sheet: "New orders", address: "A2:A5" }, "Sheet1", facts)).toBe("'New orders'!A2:A5");
  expect(writeReference({ sheet: "Shop", address: "B3:B5" }, "Sheet1", facts)).toBe("Orders[id]");
});

test("headings are the rows of words over the first number", () => {
  expect([headings([["id", "amount"], ["a", 1]]), headings([["Orders", null], [null, null], ["id", "amount"], ["a", 1]]), headings([["id"], ["a"]]), headings([[1], [2]]), headings([])]).toEqual([1, 3, 0, 0, 0]);
});

test("contents tells size, kinds and what becomes of blanks", () => {
  const grid = [[1], ["x"], [null], [true], [new CellError("#N/A")], [""]];
  expect(contents(functionById("NPS")!.params["scores"]!, grid)).toEqual({ rows: 6, columns: 1, numbers: 1, texts: 1, truths: 1, errors: 1, blanks: 2, blanksAre: "leftOut" });
  expect(contents(dates!.param, [[45292], [45300], [null]])).toMatchObject({ dates: { from: 45292, to: 45300 }, blanks: 1, blanksAre: "kept" });
  expect(contents(ids!.param, [["a"], [null]])).toMatchObject({ blanksAre: "leftOut" });
  expect(contents(churn.params["atStart"]!, 5)).toMatchObject({ rows: 1, columns: 1, numbers: 1, blanksAre: "zero" });
});

describe("refusals", () => {
  const said = (args: Parameters<typeof refusalsOf>[1], fn = churn) => Object.fromEntries([...refusalsOf(fn, args)].map(([name, error]) => [name, explain(error, fn, "en")]));
  test("each argument is told its own before the others are there, with the cell's sentence", () => {
    expect(said(["abc", null, [[1], ["x"], ["y"]]])).toEqual({ atStart: 'CHURNRATE: atStart: a number is wanted, got "abc"', atEnd: 'CHURNRATE: atEnd, row 2: a number is wanted, got "x"' });
    expect(said([1, -2])).toEqual({ joined: "CHURNRATE: joined: -2 is below 0" });
    expect(said([1, 2, 3, "fast"])).toEqual({ base: expect.stringContaining('one of "start"') });
    expect(said([[[3000], [10]], 0, 5])).toEqual({});
  });
  test("lists that belong together are told when their lengths differ", () => {
    expect(said([[["a"], ["b"], ["c"]], [[45292], [45293]]], rfm)).toEqual({ [dates!.name]: expect.stringContaining("2 cells, but the range beside it has 3") });
  });
  test("refusalsIn takes the first error for each argument and counts the cells", () => {
    const of = (param: string | undefined, row: number) => new CellError("#VALUE!", { fn: "CHURNRATE", fault: "number", data: {}, ...(param ? { param } : {}), row });
    const { told, cells } = refusalsIn([[1], [of("joined", 2)], [of("joined", 3)], [of(undefined, 4)]]);
    expect([cells, told.get("joined")?.cause?.row, told.get("")?.cause?.row]).toEqual([3, 2, 4]);
  });
});
