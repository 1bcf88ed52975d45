import { handOn } from "../../../src/audit/native/handOn";
import { takeBack } from "../../../src/audit/native/takeBack";
import { churnTwin } from "../support/churnTwin";
import type { Workbook } from "../../../src/workbook/Workbook";
import { HOSTS } from "../support/hosts";

jest.setTimeout(60_000);

const SHEET = "Sheet1";
const OURS = "=CHURNRATE(A1,B1,C1)";
const HANDED = { style: "named", locale: "en" } as const;
const at = (address: string) => ({ sheet: SHEET, address });
const call = (name: string): string => `=${name}(A1,B1,C1,"start")`;

describe.each(HOSTS)("in %s", (_, open) => {
  let workbook: Workbook;
  let dispose: () => void;
  const put = (address: string, text: string): Promise<void> => workbook.cells.writeFormulas(at(address), [[text]]);
  const formula = async (address: string): Promise<string> => (await workbook.cells.formulas(at(address)))[0]![0]!;
  const value = async (address: string) => {
    await workbook.calculation.settled();
    return (await workbook.cells.read(at(address)))[0]![0];
  };
  beforeEach(async () => {
    ({ workbook, dispose } = open());
    await workbook.cells.write(at("A1:C2"), [[3000, 500, 3300], [1200, 100, 1210]]);
    await put("E1", OURS);
    await workbook.calculation.settled();
  });
  afterEach(() => dispose());

  test.each(["CE_CHURNRATE", "ce_ChurnRate"])("a name %s that stands for something else is left alone, and what calls it too", async (name) => {
    const theirs = [{ name, formula: "=LAMBDA(a,b,a*b)" }];
    await workbook.names.defineFormulas(theirs);
    await put("E3", "=CE_CHURNRATE(3,4)+0*CHURNRATE(A1,B1,C1)");
    await put("F3", "=CE_CHURNRATE(3,4)");
    expect(await value("E3")).toBe(12);
    const done = await handOn(workbook, HANDED);
    expect(done).toMatchObject({ others: [], renamed: [{ taken: "CE_CHURNRATE", name: "CE_CHURNRATE_2" }], names: [{ name: "CE_CHURNRATE_2" }] });
    expect([await value("E3"), await value("F3"), await value("E1")]).toEqual([12, 12, expect.closeTo(200 / 3000, 9)]);
    expect([await formula("E1"), await formula("E3")]).toEqual([call("CE_CHURNRATE_2"), '=CE_CHURNRATE(3,4)+0*CE_CHURNRATE_2(A1,B1,C1,"start")']);
    expect(await takeBack(workbook, done)).toEqual([]);
    expect(await workbook.names.formulas()).toEqual(theirs);
    expect([await formula("E1"), await value("F3")]).toEqual([OURS, 12]);
  });

  test("names of blocks, of one sheet alone, and of tables are left alone", async () => {
    const other = await workbook.sheets.add("Other");
    await workbook.names.define("ce_churnrate", at("A1"));
    await workbook.names.define("CE_CHURNRATE_2", { sheet: other, address: "A1" }, other);
    await workbook.cells.write(at("M1:M2"), [["rate"], [1]]);
    const table = await workbook.tables.add("CE_LTV", at("M1:M2"));
    const before = [await workbook.names.list(), await workbook.names.ofSheets(), await workbook.tables.list()];
    const done = await handOn(workbook, HANDED);
    expect(await formula("E1")).toBe(call("CE_CHURNRATE_3"));
    expect([await workbook.names.list(), await workbook.names.ofSheets(), await workbook.tables.list()]).toEqual(before);
    expect((await workbook.tables.list()).map(({ name }) => name)).toEqual([table]);
    expect(await takeBack(workbook, done)).toEqual([]);
    expect([await workbook.names.list(), await workbook.names.ofSheets(), await workbook.names.formulas()]).toEqual([...before.slice(0, 2), []]);
  });

  test("a name that stands for the same twin is used again, and is not taken back with what used it", async () => {
    const theirs = [{ name: "Ce_ChurnRate", formula: churnTwin.formula.replaceAll(",", ", ") }];
    await workbook.names.defineFormulas(theirs);
    const done = await handOn(workbook, HANDED);
    expect([done.names, done.renamed]).toEqual([[], []]);
    expect(await value("E1")).toBeCloseTo(200 / 3000, 9);
    expect(await takeBack(workbook, done)).toEqual([]);
    expect(await workbook.names.formulas()).toEqual(theirs);
  });

  test("a second hand-on uses the names of the first, and of two each is taken back in any order", async () => {
    await workbook.names.defineFormulas([{ name: "CE_CHURNRATE", formula: "=LAMBDA(a,b,a*b)" }]);
    const first = await handOn(workbook, HANDED);
    await put("E2", "=CHURNRATE(A2,B2,C2)");
    await workbook.calculation.settled();
    const second = await handOn(workbook, HANDED);
    expect([second.names, second.renamed.map(({ name }) => name)]).toEqual([[], ["CE_CHURNRATE_2"]]);
    expect(await formula("E2")).toBe('=CE_CHURNRATE_2(A2,B2,C2,"start")');
    expect(await takeBack(workbook, first)).toEqual([]);
    expect(await value("E2")).toBeCloseTo(90 / 1200, 9);
    expect(await takeBack(workbook, second)).toEqual([]);
    expect(await formula("E2")).toBe("=CHURNRATE(A2,B2,C2)");
  });

  test("after a take-back it is handed on anew, and a name that somebody has changed since stays", async () => {
    expect(await takeBack(workbook, await handOn(workbook, HANDED))).toEqual([]);
    expect(await workbook.names.formulas()).toEqual([]);
    const done = await handOn(workbook, HANDED);
    expect(await formula("E1")).toBe(call("CE_CHURNRATE"));
    const changed = [{ name: "CE_CHURNRATE", formula: "=LAMBDA(a,b,c,d,a)" }];
    await workbook.names.defineFormulas(changed);
    expect(await takeBack(workbook, done)).toEqual([]);
    expect(await workbook.names.formulas()).toEqual(changed);
  });

  test.each([["=-CHURNRATE(A1,B1,C1)^2", '=-(CE_CHURNRATE(A1,B1,C1,"start"))^2'], ["=2^-CHURNRATE(A1,B1,C1-(-CHURNRATE(A1,B1,C1)))", '=2^-(CE_CHURNRATE(A1,B1,C1-(-(CE_CHURNRATE(A1,B1,C1,"start"))),"start"))']])("%s keeps its sign and its meaning", async (ours, native) => {
    await put("E1", ours);
    const before = await value("E1");
    const { formulas } = await handOn(workbook, HANDED);
    expect(formulas.map(({ native: text, reason }) => [text, reason])).toEqual([[native, undefined]]);
    expect([await formula("E1"), await value("E1")]).toEqual([native, before]);
  });
});
