import { formulaText, signature, skeletonText } from "../../src/functions/formulaText";
import { functionById } from "../../src/functions/catalogue";
import { inNamespace } from "../../src/functions/inNamespace";
import { helpPages } from "../../build/help";
import type * as HostNamespace from "../../src/host/namespace";
import { memoryWorkbook } from "../support/memoryWorkbook";

(globalThis as { NAMESPACE?: string }).NAMESPACE = "CE";
const { namespace, withoutNamespace } = jest.requireActual<typeof HostNamespace>("../../src/host/namespace");
const churnRate = functionById("CHURNRATE")!;

test("a build with a namespace writes its formulas with it, and one without writes them bare", () => {
  expect(namespace).toBe("CE");
  const typed = inNamespace(churnRate, "CE");
  expect(formulaText(typed, [3000, 500, 3300])).toBe("=CE.CHURNRATE(3000,500,3300)");
  expect(signature(typed)).toBe("=CE.CHURNRATE(atStart, joined, atEnd, [base])");
  expect(skeletonText(typed)).toBe("=CE.CHURNRATE(,,)");
  expect(formulaText(inNamespace(churnRate, undefined), [3000, 500, 3300])).toBe("=CHURNRATE(3000,500,3300)");
});
test("help pages of such a build show the formulas as they are typed, under the same addresses", () => {
  const pages = helpPages([inNamespace(churnRate, "CE")]);
  expect(pages.get("help/en/churnrate.html")).toContain("CE.CHURNRATE(3000,500,3300)");
});
test("formulas behind names of the workbook do so too", async () => {
  const workbook = memoryWorkbook();
  await workbook.names.define("block", { sheet: "Sheet1", address: "A1" });
  await workbook.names.defineFormulas([{ name: "ours", formula: "=CE.LTV(1,2)" }]);
  const { names } = withoutNamespace(workbook, "CE");
  expect(await names.formulas()).toEqual([{ name: "ours", formula: "=LTV(1,2)" }]);
  expect(await names.list()).toEqual(await workbook.names.list());
});
test("formulas reach the formula engine without the namespace", async () => {
  const workbook = memoryWorkbook();
  const place = { sheet: (await workbook.sheets.names())[0]!, address: "A1:B1" };
  await workbook.cells.writeFormulas(place, [["=ce.LTV(1,2)+SLICE.SUM(1)+XCE.LTV(1)", "=1+CE.CAC(2,1)"]]);
  expect(await withoutNamespace(workbook, "CE").cells.formulas(place)).toEqual([["=LTV(1,2)+SLICE.SUM(1)+XCE.LTV(1)", "=1+CAC(2,1)"]]);
  expect(await withoutNamespace(workbook, "CE").cells.read(place)).toEqual(await workbook.cells.read(place));
});
