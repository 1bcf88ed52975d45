import { nativeFormula, twinText } from "../../../src/audit/native/nativeFormula";
import { handoverLayout } from "../../../src/audit/native/handoverLayout";
import { evaluate } from "../../../src/formulas/evaluate";
import { LOCALES } from "../../../src/locale/Locale";

const times = (count: number, text: string, sign: string): string => `=${new Array<string>(count).fill(text).join(sign)}`;
const nested = (depth: number, inner: string, outer: (text: string) => string): string => (depth === 0 ? inner : outer(nested(depth - 1, inner, outer)));
const kindOf = (formula: string, style: "inline" | "named") => {
  const native = nativeFormula(formula, style);
  return native.kind === "native" ? native.formula.slice(0, 14) : native.kind;
};

describe("nativeFormula", () => {
  test("writes a formula that would be too long with names", () => {
    const formula = times(100, "CHURNRATE(A1,B1,C1)", "+");
    expect(kindOf(formula, "inline")).toBe("=CE_CHURNRATE(");
  });

  test("writes none where it is too long with names, too", () => {
    const formula = times(300, "CHURNRATE(A1,B1,C1)", "+");
    expect(formula.length).toBeLessThan(8192);
    expect([kindOf(formula, "inline"), kindOf(formula, "named")]).toEqual(["tooLong", "tooLong"]);
    expect(twinText(formula)).toBe("");
  });

  test("writes names where there would be more calls within calls than Excel takes, and none where there are still too many", () => {
    const churns = (depth: number): string => `=${nested(depth, "A1", (text) => `LIFETIME(${text})`)}`;
    expect(kindOf(churns(20), "inline")).toMatch(/^=LET\(/);
    expect(kindOf(churns(60), "inline")).toBe("=CE_LIFETIME(C");
    expect([kindOf(churns(64), "named"), kindOf(churns(65), "named")]).toEqual(["=CE_LIFETIME(C", "tooLong"]);
  });

  // The grid's calculation stops where a name is given twice.
  test.each([
    ["LET(churn,0.2,LIFETIME(1-B2)*churn)", 0.4],
    ["LET(churn,1-B2,LIFETIME(churn)*churn)", 1],
    ["LET(alpha,2,a,3,beta,4,SBGLIFETIME(alpha,beta)*a)", 15],
    ["LET(silent,4.414,model,0.243,BGNBDALIVE(VSTACK(model,silent,0.793,2.426),0,0,39))", 1],
  ])("%s gives no name twice", async (formula, value) => {
    for (const style of ["inline", "named"] as const) {
      const native = nativeFormula(`=${formula}`, style);
      if (native.kind !== "native") throw new Error(native.kind);
      const evaluated = await evaluate([{ name: "Sheet1", cells: { A1: native.formula, B2: 0.5 } }], { names: native.definitions });
      expect(evaluated.read({ sheet: "Sheet1", address: "A1" })[0]![0]).toBeCloseTo(value, 12);
    }
  });

  test("says on the list why the value stays", () => {
    const own = { sheet: "Sheet1", address: "A1", block: "A1", formula: "=LIFETIME(B1)", ids: ["LIFETIME"] };
    const notes = LOCALES.map((locale) => handoverLayout([{ own, cells: [[1]], native: undefined, reason: { kind: "tooLong" } }], locale)[1].values!.at(-1)!.cells[0]!.at(-1));
    expect(new Set(notes).size).toBe(LOCALES.length);
    expect(notes[0]).toMatch(/the value stays/);
  });
});
