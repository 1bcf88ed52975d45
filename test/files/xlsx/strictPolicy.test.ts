import { execFileSync } from "node:child_process";

/** What the build takes of exceljs, in a process where nothing may be made from text: the page's policy allows it neither. */
const SCRIPT = `
  const { Workbook } = require("exceljs/lib/exceljs.bare.js");
  try { new Function("return 1"); process.exit(2); } catch (refusal) { if (refusal.name !== "EvalError") throw refusal; }
  (async () => {
    const book = new Workbook();
    book.addWorksheet("One").getCell("B2").value = { formula: "1+1", result: 2 };
    const again = new Workbook();
    await again.xlsx.load(await book.xlsx.writeBuffer());
    process.stdout.write(again.worksheets[0].getCell("B2").formula);
  })();
`;

test("exceljs writes and reads a workbook where nothing may be made from text", () => {
  expect(execFileSync(process.execPath, ["--disallow-code-generation-from-strings", "-e", SCRIPT], { encoding: "utf8", timeout: 30_000 })).toBe("1+1");
});
