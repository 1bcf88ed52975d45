import { formatAddress, parseAddress } from "../../src/cells/address";
import { CellError, type Cell, type Grid } from "../../src/cells/Cell";
import type { Place, Workbook } from "../../src/workbook/Workbook";

/** A workbook to test: one empty sheet. */
export interface Subject {
  readonly workbook: Workbook;
  /** False for a double that keeps formulas without calculating them. */
  readonly calculates: boolean;
  /** The number format of a cell, read past the port. */
  numberFormat(place: Place): Promise<string>;
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
