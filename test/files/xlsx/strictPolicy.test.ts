import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

/** The file the build takes for a browser, as the package names it. */
const folder = dirname(require.resolve("exceljs/package.json"));
const { browser } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly browser: string };

test("exceljs writes and reads a workbook where nothing may be made from text", async () => {
  const globals = { console, TextDecoder, TextEncoder, setTimeout, clearTimeout, queueMicrotask, Uint8Array, ArrayBuffer, self: {} as object };
  globals.self = globals;
  const page = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  expect(() => void runInContext('new Function("return 1")', page)).toThrow(/Code generation from strings disallowed/);
  runInContext(readFileSync(join(folder, browser), "utf8"), page);
  const value: unknown = await runInContext(
    `(async () => {
      const { Workbook } = ExcelJS;
      const book = new Workbook();
      book.addWorksheet("One").getCell("B2").value = { formula: "1+1", result: 2 };
      const again = new Workbook();
      await again.xlsx.load(await book.xlsx.writeBuffer());
      return again.worksheets[0].getCell("B2").formula;
    })()`,
    page,
  );
  expect(value).toBe("1+1");
});
