import { freeze } from "../../../src/audit/freeze/freeze";
import { unfreeze } from "../../../src/audit/freeze/unfreeze";
import { HOSTS } from "../support/hosts";

jest.setTimeout(60_000);

const at = (address: string) => ({ sheet: "Sheet1", address });
const REQUEST = { person: "Ann", time: 46_354.5, locale: "en", twin: () => "", scope: { kind: "workbook" } } as const;

describe.each(HOSTS)("between freeze and unfreeze, in %s", (_, open) => {
  let host: ReturnType<typeof open>;
  beforeEach(async () => {
    host = open();
    const { cells, tables, names, calculation } = host.workbook;
    await cells.write(at("A1:C3"), [["begin", "joined", "end"], [3000, 500, 3300], [1200, 100, 1210]]);
    await tables.add("Branches", at("A1:C3"));
    await names.define("at_start", at("A2"));
    await cells.writeFormulas(at("F1"), [["=CHURNRATE(at_start,B2,C2)"]]);
    await cells.writeFormulas(at("H1"), [["=SUM(CHURNRATE(Branches[begin],Branches[joined],Branches[end]))"]]);
    await calculation.settled();
    await freeze(host.workbook, REQUEST);
    await calculation.settled();
  });
  afterEach(() => host.dispose());

  const thaw = () => unfreeze(host.workbook, { numbers: [1, 2], locale: "en", note: () => "" });
  const formula = async (address: string) => (await host.workbook.cells.formulas(at(address)))[0]![0];

  test("a name is called something else: the formula comes back with its new name, and its inputs are told as the same", async () => {
    await host.hands.renameName("at_start", "customers_at_start");
    const { restored, kept } = await thaw();
    expect(kept).toEqual([]);
    expect(restored.map(({ moved, inputsNow, differences }) => [moved, inputsNow, differences])).toEqual([["=CHURNRATE(customers_at_start,B2,C2)", undefined, []], [undefined, undefined, []]]);
    expect(await formula("F1")).toBe("=CHURNRATE(customers_at_start,B2,C2)");
  });

  test("a column is called something else: the formula comes back with the name that the program now has for it", async () => {
    const value = await host.workbook.cells.read(at("H1"));
    await host.hands.renameColumn("Branches", "begin", "start");
    // The grid keeps the former name of a column whose header is written over, and so do its formulas.
    const [begin] = (await host.workbook.tables.parts())[0]!.columns;
    const { restored, kept } = await thaw();
    expect(kept).toEqual([]);
    expect(restored.map(({ inputsNow, differences }) => [inputsNow, differences])).toEqual([[undefined, []], [undefined, []]]);
    expect(await formula("H1")).toBe(`=SUM(CHURNRATE(Branches[${begin}],Branches[joined],Branches[end]))`);
    expect(await host.workbook.cells.read(at("H1"))).toEqual(value);
  });
});
