import { handOn } from "../../../src/audit/native/handOn";
import { reasonText } from "../../../src/audit/native/handoverLayout";
import { Unsteady } from "../../../src/audit/native/Unsteady";
import { handOnWords } from "../../../src/locale/audit/native";
import { LOCALES } from "../../../src/locale/Locale";
import { HOSTS } from "../support/hosts";

jest.setTimeout(60_000);

const at = (address: string) => ({ sheet: "Sheet1", address });

describe.each(HOSTS)("in %s", (_, open) => {
  test("what depends on chance or the clock keeps its twin, and is told as what it is", async () => {
    const { workbook, dispose } = open();
    await workbook.cells.write(at("A1:C1"), [[3000, 500, 3300]]);
    await workbook.names.defineFormulas([{ name: "noise", formula: "=1+RAND()" }]);
    const put = async (all: Readonly<Record<string, string>>): Promise<void> => {
      for (const [address, formula] of Object.entries(all)) await workbook.cells.writeFormulas(at(address), [[formula]]);
    };
    await put({ E1: "=CHURNRATE(A1,B1,C1)*RAND()", E2: "=RAND()", E3: "=E2+1", E4: "=CHURNRATE(A1,B1*E3,C1)", E5: "=CHURNRATE(A1,B1,C1)*noise", E6: "=CHURNRATE(A1,B1,C1)", E7: "=CHURNRATE(A1,B1,C1)+0*TODAY()" });
    await workbook.calculation.settled();
    const { formulas, others, unsteady, sheet } = await handOn(workbook, { style: "inline", locale: "en" });
    expect(formulas.map(({ own, native, reason, isUnsteady }) => [own.address, native !== undefined, reason, isUnsteady === true])).toEqual([
      ["E1", true, undefined, true], ["E4", true, undefined, true], ["E5", true, undefined, true], ["E6", true, undefined, false], ["E7", true, undefined, false],
    ]);
    expect(others).toEqual([]);
    expect([...unsteady].sort()).toEqual(["E1", "E2", "E3", "E4", "E5"].map((address) => `Sheet1!${address}`));
    const notes = (await workbook.cells.read({ sheet: sheet!, address: "A5:F9" })).map((line) => line[5]);
    expect(notes).toEqual([...Array(3).fill(handOnWords("en").unsteadyNote), null, null]);
    dispose();
  });

  test("cells depend on chance through others, spills and names, and not on what only stands beside it", async () => {
    const { workbook, dispose } = open();
    await workbook.names.define("day", at("A1"));
    for (const [address, formula] of [["A1", "=TODAY()"], ["C1", "=day+1"], ["C2", "=SUM(A2:A9)"], ["C3", '="RAND()"'], ["C4", "=SUM(A:A)"]] as const) await workbook.cells.writeFormulas(at(address), [[formula]]);
    await workbook.calculation.settled();
    const unsteady = await Unsteady.of(workbook);
    expect(["A1", "C1", "C2", "C3", "C4"].filter((address) => unsteady.has(at(address)))).toEqual(["A1", "C1", "C4"]);
    dispose();
  });
});

test.each(LOCALES)("a difference is told in numbers as the language of %s writes them", (locale) => {
  const text = reasonText({ kind: "differs", unlike: [{ cell: "Sheet1!A1", ours: 0.1 + 0.2, theirs: 1 / 3 }] }, "Sheet1!A1", locale);
  expect(text).toContain(locale === "ru" ? "0,333333333333" : "0.333333333333");
  expect(text).toMatch(/0[.,]3(?!\d)/);
  expect(text).not.toMatch(/\d{13}/);
});
