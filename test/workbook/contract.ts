import { formatAddress, parseAddress } from "../../src/cells/address";
import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import { LOOKS, type Appearance } from "../../src/workbook/appearance";
import type { Entry, Laid, Layout } from "../../src/workbook/Layout";
import type { Place, Workbook } from "../../src/workbook/Workbook";

/** A workbook to test: one empty sheet. */
export interface Subject {
  readonly workbook: Workbook;
  /** False for a double that keeps formulas without calculating them. */
  readonly calculates: boolean;
  /** The number format of a cell, read past the port. */
  numberFormat(place: Place): Promise<string>;
  /** What else a layout sets, read past the port; absent where it is not kept. Colours as `#0b5394`. */
  lookAt?(place: Place): Promise<Appearance>;
  entryAt?(place: Place): Promise<Entry | undefined>;
  /** The formula of each mark that lies on a cell, for the first cell of its block, and `heat` for a heat map; in any order. */
  marksAt?(place: Place): Promise<readonly string[]>;
  /** In characters, rounded. */
  widthOf?(place: Place): Promise<number>;
  dispose(): void | Promise<void>;
}

/** What every adapter of the port must do. */
export function contract(name: string, make: () => Promise<Subject>): void {
  describe(`${name} as a workbook`, () => {
    let subject: Subject;
    let workbook: Workbook;
    let sheet: string;
    const at = (address: string): Place => ({ sheet, address });
    const read = async (address: string): Promise<Cell[][]> => codes(await workbook.cells.read(at(address)));
    const put = (address: string, cells: Grid): Promise<void> => workbook.cells.write(at(address), cells);
    const formula = (address: string, text: string): Promise<void> => workbook.cells.writeFormulas(at(address), [[text]]);
    /** For what only a host that calculates can do. */
    const calculated = (title: string, run: () => Promise<void>): void => void test(title, async () => (subject.calculates ? run() : undefined));

    beforeEach(async () => {
      subject = await make();
      workbook = subject.workbook;
      sheet = (await workbook.sheets.names())[0]!;
    });
    afterEach(() => subject.dispose());

    describe("cells", () => {
      test("values of all kinds come back as they were written", async () => {
        await put("B2:D4", [[1.5, "text", true], [-0.25, "", false], [1e21, null, 0]]);
        expect(await read("A1:E5")).toEqual([
          [null, null, null, null, null],
          [null, 1.5, "text", true, null],
          [null, -0.25, null, false, null],
          [null, 1e21, null, 0, null],
          [null, null, null, null, null],
        ]);
      });

      test.each(["007", "12%", "1e3", "2024-01-05", "TRUE", "true", "{1,2}", "=A2+1", "=", "+1", "'quoted", " padded ", "1 234,5", "多谢", "Заказ"])("the text %s stays text", async (text) => {
        await put("A1", [[text]]);
        await workbook.calculation.settled();
        expect(await read("A1")).toEqual([[text]]);
        expect(await workbook.cells.formulas(at("A1"))).toEqual([[""]]);
      });

      test("errors come back as errors", async () => {
        await put("A1:A2", [[new CellError("#N/A")], [new CellError("#DIV/0!")]]);
        expect(await workbook.cells.read(at("A1:A2"))).toEqual([[new CellError("#N/A")], [new CellError("#DIV/0!")]]);
      });

      test("a value takes the place of a formula, a blank of a value", async () => {
        await formula("A1", "=1+1");
        await put("A1:B1", [[5, 6]]);
        await put("B1", [[null]]);
        await workbook.calculation.settled();
        expect(await read("A1:B1")).toEqual([[5, null]]);
        expect(await workbook.cells.formulas(at("A1:B1"))).toEqual([["", ""]]);
      });

      test("formulas are read as they were written, cells without one are empty", async () => {
        await put("A1:A2", [[1], [2]]);
        await workbook.cells.writeFormulas(at("B1:B2"), [["=SUM(A1:A2)"], ['=IF(A1>1,"a, b","c")']]);
        expect(await workbook.cells.formulas(at("A1:B2"))).toEqual([["", "=SUM(A1:A2)"], ["", '=IF(A1>1,"a, b","c")']]);
      });

      test("clear empties values and formulas", async () => {
        await put("A1:B1", [[1, 2]]);
        await formula("A2", "=A1+1");
        await workbook.cells.clear(at("A1:A2"));
        await workbook.calculation.settled();
        expect(await read("A1:B2")).toEqual([[null, 2], [null, null]]);
        expect(await workbook.cells.formulas(at("A1:A2"))).toEqual([[""], [""]]);
      });

      test("a block of another shape than its place is refused", async () => {
        await expect(put("A1:B2", [[1, 2]])).rejects.toThrow();
        await expect(put("A1:B1", [[1]])).rejects.toThrow();
        await expect(workbook.cells.writeFormulas(at("A1"), [["=1", "=2"]])).rejects.toThrow();
        expect(await read("A1:B2")).toEqual([[null, null], [null, null]]);
      });

      test("a sheet that is not there is refused", async () => {
        await expect(workbook.cells.read({ sheet: "nowhere", address: "A1" })).rejects.toThrow();
        await expect(workbook.cells.write({ sheet: "nowhere", address: "A1" }, [[1]])).rejects.toThrow();
      });

      test("a block larger than the sheet seems to be is written whole", async () => {
        const rows = 1500;
        await put(`A1:A${rows}`, Array.from({ length: rows }, (_, row) => [row]));
        expect(await read(`A${rows}:A${rows + 1}`)).toEqual([[rows - 1], [null]]);
      });
    });

    describe("calculation", () => {
      calculated("formulas get their values, and follow their cells", async () => {
        await put("A1:A2", [[1], [2]]);
        await formula("B1", "=SUM(A1:A2)");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[3]]);
        await put("A1", [[40]]);
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[42]]);
      });

      calculated("our functions are there, spill and refuse", async () => {
        await put("A1:C3", [[3000, 500, 3300], [0, 0, 0], [1200, 100, 1210]]);
        await formula("E1", "=CHURNRATE(A1:A3,B1:B3,C1:C3)");
        await workbook.calculation.settled();
        const [[first], [second], [third]] = (await read("E1:E3")) as [[number], [Cell], [number]];
        expect([first.toFixed(6), second, third.toFixed(6)]).toEqual(["0.066667", "#DIV/0!", "0.075000"]);
      });

      calculated("spill gives the whole block of a formula that has spilled, and else the cell", async () => {
        await formula("B2", "=SEQUENCE(3,2)");
        await formula("E2", "=1+1");
        await workbook.calculation.settled();
        expect(await workbook.cells.spill(at("B2"))).toEqual(at("B2:C4"));
        expect(await workbook.cells.spill(at("E2"))).toEqual(at("E2"));
        expect(await workbook.cells.spill(at("A1"))).toEqual(at("A1"));
        expect(await workbook.cells.spills(sheet, ["A1", "B2", "E2"])).toEqual(["A1", "B2:C4", "E2"]);
        expect(await workbook.cells.spills(sheet, [])).toEqual([]);
        expect(await read("B2:C4")).toEqual([[1, 2], [3, 4], [5, 6]]);
        expect(await workbook.cells.formulas(at("B2:C3"))).toEqual([["=SEQUENCE(3,2)", ""], ["", ""]]);
      });

      calculated("a spill that gets smaller leaves nothing behind", async () => {
        await put("A1", [[3]]);
        await formula("B1", "=SEQUENCE(A1)");
        await workbook.calculation.settled();
        await put("A1", [[2]]);
        await workbook.calculation.settled();
        expect(await read("B1:B3")).toEqual([[1], [2], [null]]);
        expect(await workbook.cells.spill(at("B1"))).toEqual(at("B1:B2"));
      });

      calculated("errors of formulas are errors", async () => {
        await workbook.cells.writeFormulas(at("A1:A3"), [["=1/0"], ["=NA()"], ["=NOSUCHFUNCTION(1)"]]);
        await workbook.calculation.settled();
        expect(await read("A1:A3")).toEqual([["#DIV/0!"], ["#N/A"], ["#NAME?"]]);
      });

      test("settled resolves when there is nothing to calculate", async () => {
        await workbook.calculation.settled();
        await put("A1", [[1]]);
        await workbook.calculation.settled();
      });

      test("onChange tells where something was written, until it is stopped", async () => {
        const told: Place[] = [];
        const stop = workbook.calculation.onChange((place) => told.push(place));
        await put("B2:C3", [[1, 2], [3, 4]]);
        await workbook.calculation.settled();
        expect(told).toContainEqual(at("B2:C3"));
        stop();
        const count = told.length;
        await put("A1", [[1]]);
        await workbook.calculation.settled();
        expect(told).toHaveLength(count);
      });
    });

    describe("sheets", () => {
      test("a new sheet comes last; a name that is taken, in any case, gets a number", async () => {
        expect(await workbook.sheets.add("Orders 2026")).toBe("Orders 2026");
        const second = await workbook.sheets.add("ORDERS 2026");
        expect(second.toLowerCase()).toMatch(/^orders 2026.+/);
        expect(await workbook.sheets.names()).toEqual([sheet, "Orders 2026", second]);
      });

      test("a name that no sheet may have becomes one that it may", async () => {
        const given = await workbook.sheets.add("a/b:c*d?[e]\\ and a name much too long for a sheet");
        expect(given).not.toMatch(/[/:*?[\]\\]/);
        expect(given.length).toBeLessThanOrEqual(31);
        expect(await workbook.sheets.names()).toContain(given);
      });

      test("sheets keep their cells apart, and formulas reach from one to the other", async () => {
        const other = await workbook.sheets.add("Ann's orders");
        await put("A1", [[1]]);
        await workbook.cells.write({ sheet: other, address: "A1" }, [[2]]);
        expect(await read("A1")).toEqual([[1]]);
        expect(await workbook.cells.read({ sheet: other, address: "A1" })).toEqual([[2]]);
        if (!subject.calculates) return;
        await formula("B1", "=A1+'Ann''s orders'!A1");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[3]]);
      });

      test("remove takes a sheet away; one that is not there is refused, and so is the last", async () => {
        const other = await workbook.sheets.add("Other");
        await workbook.sheets.remove(other);
        expect(await workbook.sheets.names()).toEqual([sheet]);
        await expect(workbook.sheets.remove(other)).rejects.toThrow();
        await expect(workbook.sheets.remove(sheet)).rejects.toThrow();
      });

      test("activate brings a sheet to the front", async () => {
        const other = await workbook.sheets.add("Other");
        await workbook.sheets.activate(other);
        expect((await workbook.selection.current()).sheet).toBe(other);
        await workbook.sheets.activate(sheet);
        expect((await workbook.selection.current()).sheet).toBe(sheet);
      });

      test("used is the block that holds everything, and nothing on an empty sheet", async () => {
        expect(await workbook.sheets.used(sheet)).toBeUndefined();
        await put("B3", [[1]]);
        await put("D5", [["x"]]);
        expect(await workbook.sheets.used(sheet)).toEqual(at("B3:D5"));
        await workbook.cells.clear(at("D5"));
        expect(await workbook.sheets.used(sheet)).toEqual(at("B3"));
      });

      calculated("used reaches over what has spilled", async () => {
        await formula("B2", "=SEQUENCE(4)");
        await workbook.calculation.settled();
        expect(await workbook.sheets.used(sheet)).toEqual(at("B2:B5"));
      });
    });

    describe("names", () => {
      test("a name is defined, pointed elsewhere, listed and removed", async () => {
        const other = await workbook.sheets.add("Ann's orders");
        await workbook.names.define("margin", at("B2"));
        await workbook.names.define("orders", { sheet: other, address: "A2:C40" });
        await workbook.names.define("margin", at("B3"));
        expect(sorted(await workbook.names.list())).toEqual([{ name: "margin", place: at("B3") }, { name: "orders", place: { sheet: other, address: "A2:C40" } }]);
        await workbook.names.remove("orders");
        expect(await workbook.names.list()).toEqual([{ name: "margin", place: at("B3") }]);
      });

      test("a name that one sheet alone knows is listed apart from those of the workbook, and may be called like one", async () => {
        const other = await workbook.sheets.add("Ann's orders");
        await workbook.names.define("margin", at("B2"));
        await workbook.names.define("rate", at("C2"), other);
        await workbook.names.define("rate", { sheet: other, address: "D2:D4" }, other);
        expect(await workbook.names.list()).toEqual([{ name: "margin", place: at("B2") }]);
        expect(await workbook.names.ofSheets()).toEqual([{ name: "rate", sheet: other, place: { sheet: other, address: "D2:D4" } }]);
        await workbook.names.define("rate", at("C3"));
        expect(sorted(await workbook.names.list())).toEqual([{ name: "margin", place: at("B2") }, { name: "rate", place: at("C3") }]);
        expect(await workbook.names.ofSheets()).toHaveLength(1);
      });

      calculated("formulas of a sheet read the names that it alone knows", async () => {
        await put("A1", [[7]]);
        await workbook.names.define("rate", at("A1"), sheet);
        await formula("B1", "=rate*2");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[14]]);
      });

      test("a name for a formula is listed apart from those of blocks, changed, and removed", async () => {
        await workbook.names.define("margin", at("B2"));
        await workbook.names.defineFormulas([{ name: "CE_TWICE", formula: "=LAMBDA(x,x*2)" }, { name: "CE_SUM", formula: "=LAMBDA(x,SUM(x))" }]);
        await workbook.names.defineFormulas([{ name: "CE_TWICE", formula: "=LAMBDA(x,x+x)" }]);
        expect(await workbook.names.list()).toEqual([{ name: "margin", place: at("B2") }]);
        expect(sorted(await workbook.names.formulas())).toEqual([{ name: "CE_SUM", formula: "=LAMBDA(x,SUM(x))" }, { name: "CE_TWICE", formula: "=LAMBDA(x,x+x)" }]);
        await workbook.names.remove("CE_SUM");
        expect(await workbook.names.formulas()).toEqual([{ name: "CE_TWICE", formula: "=LAMBDA(x,x+x)" }]);
      });

      test("every name there is counts as taken, with the sheet that alone knows it", async () => {
        const other = await workbook.sheets.add("Ann's orders");
        await workbook.names.define("margin", at("B2"));
        await workbook.names.define("rate", at("C2"), other);
        await workbook.names.defineFormulas([{ name: "CE_TWICE", formula: "=LAMBDA(x,x*2)" }]);
        const taken = [{ name: "CE_TWICE", sheet: undefined }, { name: "margin", sheet: undefined }, { name: "rate", sheet: other }];
        expect([...(await workbook.names.taken())].sort((a, b) => a.name.localeCompare(b.name))).toEqual(taken);
        await expect(workbook.names.remove("rate")).rejects.toThrow();
        expect(await workbook.names.taken()).toHaveLength(taken.length);
      });

      calculated("formulas call a name that stands for a formula", async () => {
        await put("A1:A2", [[1], [10]]);
        await workbook.names.defineFormulas([{ name: "CE_TWICE", formula: "=LAMBDA(x,SUM(x)*2)" }]);
        await formula("B1", "=CE_TWICE(A1:A2)+CE_TWICE(1)");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[24]]);
      });

      test("a name that is not there is refused when it is removed", async () => {
        await expect(workbook.names.remove("nobody")).rejects.toThrow();
      });

      calculated("formulas read a name, and follow it when it moves", async () => {
        await put("A1:A2", [[1], [10]]);
        await workbook.names.define("margin", at("A1"));
        await formula("B1", "=margin*2");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[2]]);
        await workbook.names.define("margin", at("A2"));
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[20]]);
      });

      calculated("formulas find names in any case, also one that is defined after them", async () => {
        await put("A1:A2", [[1], [10]]);
        await formula("B1", "=Discount*2");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([["#NAME?"]]);
        await workbook.names.define("discount", at("A1"));
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[2]]);
        await workbook.names.define("DISCOUNT", at("A2"));
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[20]]);
        await workbook.names.remove("discount");
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([["#NAME?"]]);
      });
    });

    describe("tables", () => {
      const table: Grid = [["id", "amount"], ["a", 1], ["b", 2]];

      test("a table is made of a block with its header, and listed", async () => {
        await put("B2:C4", table);
        expect(await workbook.tables.add("Orders", at("B2:C4"))).toBe("Orders");
        expect(await workbook.tables.list()).toEqual([{ name: "Orders", place: at("B2:C4") }]);
        expect(await read("B2:C4")).toEqual(table);
      });

      test("parts tell a table's rows without the header, and the names of its columns", async () => {
        const other = await workbook.sheets.add("Ann's orders");
        await put("B2:C4", table);
        await workbook.cells.write({ sheet: other, address: "A1:B2" }, [["Sales, net", "it's [1] #2"], [1, 2]]);
        await workbook.tables.add("Orders", at("B2:C4"));
        await workbook.tables.add("Sales", { sheet: other, address: "A1:B2" });
        expect(await workbook.tables.parts()).toEqual([
          { name: "Orders", place: at("B2:C4"), body: at("B3:C4"), columns: ["id", "amount"] },
          { name: "Sales", place: { sheet: other, address: "A1:B2" }, body: { sheet: other, address: "A2:B2" }, columns: ["Sales, net", "it's [1] #2"] },
        ]);
      });

      test("a name that is taken gets a number", async () => {
        await put("B2:C4", table);
        await put("E2:F4", table);
        await workbook.tables.add("Orders", at("B2:C4"));
        const second = await workbook.tables.add("orders", at("E2:F4"));
        expect(second.toLowerCase()).toMatch(/^orders.+/);
        expect((await workbook.tables.list()).map(({ name }) => name).sort()).toEqual(["Orders", second].sort());
      });

      test("a table may have the name of a sheet", async () => {
        await put("B2:C4", table);
        await workbook.sheets.add("Orders");
        expect(await workbook.tables.add("Orders", at("B2:C4"))).toBe("Orders");
      });

      test("a name that no table may have becomes one that it may", async () => {
        await put("B2:C4", table);
        const given = await workbook.tables.add("2026 new orders", at("B2:C4"));
        expect(given).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
      });

      test("tables may not overlap", async () => {
        await put("B2:C4", table);
        await workbook.tables.add("Orders", at("B2:C4"));
        await expect(workbook.tables.add("More", at("C2:D4"))).rejects.toThrow();
      });

      calculated("formulas read a column of a table", async () => {
        await put("B2:C4", table);
        await workbook.tables.add("Orders", at("B2:C4"));
        await formula("E1", "=SUM(Orders[amount])");
        await workbook.calculation.settled();
        expect(await read("E1")).toEqual([[3]]);
      });
    });

    describe("formats", () => {
      test("a number format is set for a whole block, and changes no value", async () => {
        await put("A1:A2", [[0.0667], [45_000]]);
        await workbook.formats.number(at("A1"), "0.0%");
        await workbook.formats.number(at("A2:B2"), "yyyy-mm-dd");
        expect(await subject.numberFormat(at("A1"))).toBe("0.0%");
        expect(await subject.numberFormat(at("B2"))).toBe("yyyy-mm-dd");
        expect(await read("A1:A2")).toEqual([[0.0667], [45_000]]);
      });

      test("the formats of a block are read cell by cell", async () => {
        await put("A1", [[0.0667]]);
        await workbook.formats.number(at("A1:A2"), "0.0%");
        await workbook.formats.number(at("B2"), "yyyy-mm-dd");
        expect(await workbook.formats.numbers(at("A1:B3"))).toEqual([["0.0%", "General"], ["0.0%", "yyyy-mm-dd"], ["General", "General"]]);
      });

      test("text that looks like a number stays text", async () => {
        await put("A1", [["007"]]);
        await workbook.formats.number(at("A1"), "0.00");
        expect(await read("A1")).toEqual([["007"]]);
      });

      calculated("a formula keeps its value, and follows its cells as before", async () => {
        await put("A1", [[1]]);
        await formula("B1", "=A1/8");
        await workbook.calculation.settled();
        await workbook.formats.number(at("B1"), "0.0%");
        await workbook.calculation.settled();
        expect(await workbook.cells.formulas(at("B1"))).toEqual([["=A1/8"]]);
        expect(await read("B1")).toEqual([[0.125]]);
        await put("A1", [[2]]);
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[0.25]]);
        expect(await subject.numberFormat(at("B1"))).toBe("0.0%");
      });

      for (const address of ["B2", "C3", "B3:B4", "B2:C4", "A1:D9"]) calculated(`what has spilled stays where ${address} is formatted`, async () => {
        await put("A1", [[1]]);
        await formula("B2", "=SEQUENCE(3,2,A1)");
        await workbook.calculation.settled();
        await workbook.formats.number(at(address), "0.0");
        await workbook.calculation.settled();
        const { row, column } = parseAddress(address);
        expect(await subject.numberFormat(at(formatAddress({ row, column })))).toBe("0.0");
        expect(await read("B2:C4")).toEqual([[1, 2], [3, 4], [5, 6]]);
        expect(await workbook.cells.spill(at("B2"))).toEqual(at("B2:C4"));
        expect(await workbook.cells.formulas(at("B2:C3"))).toEqual([["=SEQUENCE(3,2,A1)", ""], ["", ""]]);
        await put("A1", [[11]]);
        await workbook.calculation.settled();
        expect(await read("B2:C4")).toEqual([[11, 12], [13, 14], [15, 16]]);
      });

      test("General takes a format away", async () => {
        await workbook.formats.number(at("A1:B1"), "0.0%");
        await workbook.formats.number(at("A1"), "General");
        expect([await subject.numberFormat(at("A1")), await subject.numberFormat(at("B1"))]).toEqual(["General", "0.0%"]);
      });

      test("a whole column takes a format", async () => {
        await workbook.formats.number(at("C:C"), "#,##0.00");
        expect(await subject.numberFormat(at("C7"))).toBe("#,##0.00");
      });

      test("a format stays when a value is written over", async () => {
        await workbook.formats.number(at("A1"), "0.0%");
        await put("A1", [[0.5]]);
        expect(await subject.numberFormat(at("A1"))).toBe("0.0%");
      });
    });

    describe("layouts", () => {
      const lay = (layout: Layout): Promise<Laid> => workbook.layouts.lay(sheet, layout);
      const cells = (address: string, ...rows: Cell[][]): NonNullable<Layout["values"]> => [{ address, cells: rows }];

      test("add makes a sheet at the end, with its values, brings it to the front and tells its name", async () => {
        const laid = await workbook.layouts.add("2.1 Churn", { values: cells("A1:B2", ["Customers", 3000], ["at end", 3300]) });
        expect(laid).toEqual({ sheet: "2.1 Churn", spelled: undefined });
        expect(await workbook.sheets.names()).toEqual([sheet, "2.1 Churn"]);
        expect((await workbook.selection.current()).sheet).toBe("2.1 Churn");
        expect(await workbook.cells.read({ sheet: "2.1 Churn", address: "A1:B2" })).toEqual([["Customers", 3000], ["at end", 3300]]);
        expect(await workbook.sheets.used(sheet)).toBeUndefined();
      });

      test("add gives a name that is taken a number, and the names of the layout point at the new sheet", async () => {
        const layout: Layout = { values: cells("A1", [1]), names: [{ name: "ce_2_1_begin", address: "A1" }] };
        const first = await workbook.layouts.add("Churn", layout);
        const second = await workbook.layouts.add("churn", layout);
        expect(second.sheet).not.toBe(first.sheet);
        expect(second.sheet.toLowerCase()).toMatch(/^churn.+/);
        expect(await workbook.sheets.names()).toEqual([sheet, first.sheet, second.sheet]);
        expect(await workbook.names.list()).toEqual([{ name: "ce_2_1_begin", place: { sheet: second.sheet, address: "A1" } }]);
      });

      test("lay leaves what it does not mention as it is, and the sheet that is in front", async () => {
        const other = await workbook.sheets.add("Other");
        await workbook.sheets.activate(other);
        await put("A1:C1", [[1, 2, 3]]);
        await formula("A2", "=A1+1");
        await workbook.formats.number(at("A1:C1"), "0.0");
        await lay({ values: cells("B1", ["new"]), formats: [{ address: "C1", format: "0%" }] });
        expect(await read("A1:C1")).toEqual([[1, "new", 3]]);
        expect(await workbook.cells.formulas(at("A2"))).toEqual([["=A1+1"]]);
        expect(await Promise.all(["A1", "B1", "C1"].map((address) => subject.numberFormat(at(address))))).toEqual(["0.0", "0.0", "0%"]);
        expect((await workbook.selection.current()).sheet).toBe(other);
      });

      test("text in a layout stays text", async () => {
        const texts = ["007", "12%", "2024-01-05", "TRUE", "=A2+1", "'quoted", "多谢"];
        await lay({ values: cells(`A1:A${texts.length}`, ...texts.map((text) => [text])) });
        await workbook.calculation.settled();
        expect(await read(`A1:A${texts.length}`)).toEqual(texts.map((text) => [text]));
        expect(await workbook.cells.formulas(at("A5"))).toEqual([[""]]);
      });

      test("formulas are written over the values, and an empty one leaves its cell alone", async () => {
        await put("B2", [["mine"]]);
        await lay({ formulas: [{ address: "A1:B2", formulas: [["=1+1", "=A1"], ["", ""]] }], values: cells("A1:A2", [7], [8]) });
        await workbook.calculation.settled();
        expect(await read("A2:B2")).toEqual([[8, "mine"]]);
        expect(await workbook.cells.formulas(at("A1:B2"))).toEqual([["=1+1", "=A1"], ["", ""]]);
      });

      calculated("the formulas of a layout are calculated, read its names, and spill", async () => {
        const laid = await workbook.layouts.add("2.1 Churn", {
          formulas: [{ address: "C1:D1", formulas: [["=ce_2_1_end-ce_2_1_begin", "=SEQUENCE(3)"]] }],
          names: [{ name: "ce_2_1_begin", address: "B1" }, { name: "ce_2_1_end", address: "B2" }],
          values: cells("A1:B2", ["begin", 3000], ["end", 3300]),
        });
        await workbook.calculation.settled();
        expect(await workbook.cells.read({ sheet: laid.sheet, address: "C1:D3" })).toEqual([[300, 1], [null, 2], [null, 3]]);
        await workbook.cells.write({ sheet: laid.sheet, address: "B1" }, [[3100]]);
        await workbook.calculation.settled();
        expect(await workbook.cells.read({ sheet: laid.sheet, address: "C1" })).toEqual([[200]]);
      });

      calculated("a name that a layout points elsewhere takes the formulas with it", async () => {
        await put("A1:A2", [[1], [10]]);
        await lay({ names: [{ name: "ce_2_1_begin", address: "A1" }] });
        await formula("B1", "=ce_2_1_begin*2");
        await workbook.calculation.settled();
        await lay({ names: [{ name: "ce_2_1_begin", address: "A2" }] });
        await workbook.calculation.settled();
        expect(await read("B1")).toEqual([[20]]);
        expect(await workbook.names.list()).toEqual([{ name: "ce_2_1_begin", place: at("A2") }]);
      });

      calculated("what has spilled stays where a layout is laid over it", async () => {
        await put("A1", [[1]]);
        await formula("B2", "=SEQUENCE(3,2,A1)");
        await workbook.calculation.settled();
        await lay({
          formats: [{ address: "A1:D9", format: "0.0" }, { address: "B3", format: "0%" }],
          looks: [{ address: "B2:C4", look: "answer" }, { address: "C3", look: "total" }, { address: "A1:D9", look: "label" }],
          entries: [{ address: "B2:B3", entry: { allow: { from: 0, to: 9 }, message: "no" } }],
          marks: [{ address: "B2:C4", when: "=B2>4", as: "good" }],
          heat: [{ address: "B2:C4" }],
        });
        await workbook.calculation.settled();
        expect(await read("B2:C4")).toEqual([[1, 2], [3, 4], [5, 6]]);
        expect(await workbook.cells.spill(at("B2"))).toEqual(at("B2:C4"));
        expect(await workbook.cells.formulas(at("B2:C3"))).toEqual([["=SEQUENCE(3,2,A1)", ""], ["", ""]]);
        await put("A1", [[11]]);
        await workbook.calculation.settled();
        expect(await read("B2:C4")).toEqual([[11, 12], [13, 14], [15, 16]]);
      });

      test("spelled gives a formula back as the program writes it", async () => {
        const { spelled } = await lay({ formulas: [{ address: "B2:C2", formulas: [["=1+1", "=SUM(A1,A2)"]] }], spelled: "B2" });
        expect(spelled).toBe("=1+1");
        expect((await lay({ spelled: "C2" })).spelled).toMatch(/^=.+A1.+A2/);
      });

      test("looks are set for their blocks, a later one over an earlier, and nowhere else", async () => {
        if (!subject.lookAt) return;
        const look = (address: string): Promise<Appearance> => subject.lookAt!(at(address));
        await lay({ looks: [{ address: "A1:B2", look: "answer" }, { address: "D1:E2", look: "answer" }, { address: "D1:E2", look: "header" }, { address: "A4", look: "title" }, { address: "A5", look: "note" }, { address: "A6", look: "input" }, { address: "A7", look: "total" }] });
        expect(await Promise.all(["A1", "B2", "E2"].map(look))).toEqual([LOOKS.answer, LOOKS.answer, LOOKS.header]);
        expect(await Promise.all(["A4", "A5", "A6", "A7", "C1"].map(look))).toEqual([LOOKS.title, LOOKS.note, LOOKS.input, LOOKS.total, {}]);
        await lay({ looks: [{ address: "A1:B2", look: "label" }, { address: "A4", look: "note" }] });
        expect(await Promise.all(["A1", "A4"].map(look))).toEqual([LOOKS.label, LOOKS.note]);
      });

      test("looks and number formats leave each other as they are, and values too", async () => {
        await lay({ values: cells("A1", [0.5]), formats: [{ address: "A1", format: "0.0%" }], looks: [{ address: "A1", look: "input" }] });
        expect(await subject.numberFormat(at("A1"))).toBe("0.0%");
        await lay({ formats: [{ address: "A1", format: "0.00" }] });
        if (subject.lookAt) expect(await subject.lookAt(at("A1"))).toEqual(LOOKS.input);
        expect(await read("A1")).toEqual([[0.5]]);
      });

      test("entries say what may be entered in their block; one laid over another takes its place there only", async () => {
        if (!subject.entryAt) return;
        const entryAt = (address: string): Promise<Entry | undefined> => subject.entryAt!(at(address));
        const word: Entry = { allow: { words: ["start", "end", "middle of the year"] }, message: "Choose one of the words." };
        const share: Entry = { allow: { from: 0, to: 0.95 }, message: "A share from 0 to 0.95." };
        const months: Entry = { allow: { from: 1, to: 12, whole: true }, message: "1 to 12 months." };
        await lay({ entries: [{ address: "A1:A3", entry: word }, { address: "B1", entry: share }] });
        expect(await Promise.all(["A1", "A3", "B1", "A4"].map(entryAt))).toEqual([word, word, share, undefined]);
        await lay({ entries: [{ address: "A2:A4", entry: months }] });
        expect(await Promise.all(["A1", "A2", "A3", "A4", "B1"].map(entryAt))).toEqual([word, months, months, months, share]);
      });

      test("marks and heat lie on their blocks, all that one layout names; laid again they take the place of the old", async () => {
        if (!subject.marksAt) return;
        const marksAt = async (address: string): Promise<readonly string[]> => [...(await subject.marksAt!(at(address)))].sort().reverse();
        const layout: Layout = {
          marks: [{ address: "A2:B4", when: "=$B2>0.5", as: "good" }, { address: "A2:B4", when: "=$B2<0.1", as: "poor" }, { address: "D1", when: "=D1>1", as: "fair" }],
          heat: [{ address: "F1:G3" }],
        };
        for (const again of [layout, layout]) {
          await lay(again);
          expect(await Promise.all(["A2", "B4", "D1", "F1", "G3", "A1"].map(marksAt))).toEqual([["=$B2>0.5", "=$B2<0.1"], ["=$B2>0.5", "=$B2<0.1"], ["=D1>1"], ["heat"], ["heat"], []]);
        }
        await lay({ marks: [{ address: "A3:B4", when: "=$B3=0", as: "fair" }], heat: [{ address: "D1" }] });
        expect(await Promise.all(["A2", "A3", "D1", "G3"].map(marksAt))).toEqual([["=$B2>0.5", "=$B2<0.1"], ["=$B3=0"], ["heat"], ["heat"]]);
      });

      test("widths are set from the first column on, and the others are left", async () => {
        if (!subject.widthOf) return;
        const widthOf = (address: string): Promise<number> => subject.widthOf!(at(address));
        const before = await widthOf("C1");
        await lay({ widths: [24, 9] });
        expect(await Promise.all(["A1", "B1", "C1"].map(widthOf))).toEqual([24, 9, before]);
        await lay({ widths: [12] });
        expect(await Promise.all(["A1", "B1"].map(widthOf))).toEqual([12, 9]);
      });

      test("a layout larger than the sheet seems to be is laid whole", async () => {
        await lay({ values: cells("A1500:B1500", [1, 2]), looks: [{ address: "A1501:B1502", look: "total" }], formats: [{ address: "B1500", format: "0%" }] });
        expect(await read("A1500:B1500")).toEqual([[1, 2]]);
        expect(await subject.numberFormat(at("B1500"))).toBe("0%");
      });

      test("a layout with a block of another shape than its address is refused, and nothing of it is written", async () => {
        const layout: Layout = { values: [...cells("A1", [1]), ...cells("B1:B2", [2])] };
        await expect(lay(layout)).rejects.toThrow();
        await expect(workbook.layouts.add("New", layout)).rejects.toThrow();
        await expect(lay({ values: cells("A1", [1]), formulas: [{ address: "C1", formulas: [["=1", "=2"]] }] })).rejects.toThrow();
        expect(await workbook.sheets.used(sheet)).toBeUndefined();
        expect(await workbook.sheets.names()).toEqual([sheet]);
      });

      test("a layout on a sheet that is not there is refused", async () => {
        await expect(workbook.layouts.lay("nowhere", { values: cells("A1", [1]) })).rejects.toThrow();
      });
    });

    describe("together", () => {
      test("what is written together is written, and its answer comes back", async () => {
        const answer = await workbook.together(async () => {
          await put("A1", [[1]]);
          await workbook.formats.number(at("A1"), "0.0");
          return workbook.together(() => read("A1"));
        });
        expect(answer).toEqual([[1]]);
        expect(await subject.numberFormat(at("A1"))).toBe("0.0");
      });

      test("a failure comes through, and what is written afterwards stands", async () => {
        await expect(workbook.together(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
        await put("A1", [[1]]);
        expect(await read("A1")).toEqual([[1]]);
      });
    });

    describe("selection", () => {
      test("what is selected is current, on its sheet", async () => {
        const other = await workbook.sheets.add("Other");
        await workbook.selection.select({ sheet: other, address: "B2:C4" });
        expect(await workbook.selection.current()).toEqual({ sheet: other, address: "B2:C4" });
        await workbook.selection.select(at("D1"));
        expect(await workbook.selection.current()).toEqual(at("D1"));
      });

      test("whole columns and rows are told as such", async () => {
        await workbook.selection.select(at("B:C"));
        expect(await workbook.selection.current()).toEqual(at("B:C"));
        await workbook.selection.select(at("2:5"));
        expect(await workbook.selection.current()).toEqual(at("2:5"));
      });

      test("onSelect tells a new selection, until it is stopped", async () => {
        const told: Place[] = [];
        const stop = workbook.selection.onSelect((place) => told.push(place));
        await workbook.selection.select(at("B2:C4"));
        await turn();
        expect(told.at(-1)).toEqual(at("B2:C4"));
        stop();
        const count = told.length;
        await workbook.selection.select(at("A1"));
        await turn();
        expect(told).toHaveLength(count);
      });
    });
  });
}

const codes = (grid: Grid): Cell[][] => grid.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
const sorted = <T extends { readonly name: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.name < b.name ? -1 : 1));
/** Events may come a moment later. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
