import type { CourseDesk, Standing } from "../../src/course/desk/CourseDesk";
import { INVARIANT } from "../../src/course/spelling/Spelling";
import { spell } from "../../src/course/spelling/spell";
import type { Step } from "../../src/course/Step";
import { speakingInNamespace, writingInNamespace } from "../../src/host/courseNamespace";
import { memoryWorkbook } from "../support/memoryWorkbook";

const step = { id: "2.1" } as Step;
const standing = { sheet: "2.1", spelling: { separator: ";", decimal: ",", functions: { SUM: "SUMME" } } } as unknown as Standing;
const desk = { find: async () => standing, build: async () => standing, reset: async () => standing, solution: async () => '=SUMME(CHURNRATE(B2;"LTV(";0,5))' } as unknown as CourseDesk;

test("formulas of a layout, and those written one by one, get the namespace before our functions only", async () => {
  const workbook = memoryWorkbook();
  const writing = writingInNamespace(workbook, "CE");
  const sheet = (await writing.layouts.add("2.1", { formulas: [{ address: "A1:B1", formulas: [["=SUM(LTV(1,0.2),2)", ""]] }] })).sheet;
  await writing.cells.writeFormulas({ sheet, address: "A2" }, [['=CHURNRATE(1,2,3,"LTV(")']]);
  expect([workbook.formula("A1", sheet), workbook.formula("B1", sheet), workbook.formula("A2", sheet)]).toEqual(["=SUM(CE.LTV(1,0.2),2)", "", '=CE.CHURNRATE(1,2,3,"LTV(")']);
});
test("what already stands in the namespace is not put into it twice", async () => {
  const workbook = memoryWorkbook();
  await writingInNamespace(workbook, "CE").cells.writeFormulas({ sheet: "Sheet1", address: "A1" }, [["=CE.LTV(1,2)"]]);
  expect(workbook.formula("A1")).toBe("=CE.LTV(1,2)");
});
test("hints and tasks name our functions as they are typed, in the program's own spelling", async () => {
  const speaking = speakingInNamespace(desk, "CE");
  expect(await speaking.solution(step, "rate")).toBe('=SUMME(CE.CHURNRATE(B2;"LTV(";0,5))');
  expect(spell("=SUM(LTV(1.5,2))", (await speaking.find(step))?.spelling ?? INVARIANT)).toBe("=SUMME(CE.LTV(1,5;2))");
});
test("without a namespace nothing is in between", () => {
  const workbook = memoryWorkbook();
  expect(writingInNamespace(workbook, undefined)).toBe(workbook);
  expect(speakingInNamespace(desk, undefined)).toBe(desk);
});
