import { nameUsers } from "../../../src/audit/own/nameUsers";
import type { Scope } from "../../../src/audit/own/Scope";
import { memoryWorkbook } from "../../support/memoryWorkbook";

async function told(scope: Scope) {
  const workbook = memoryWorkbook();
  await workbook.names.defineFormulas([
    { name: "mychurn", formula: "=CHURNRATE(Sheet1!$A$1,1,2)" },
    { name: "kept", formula: "=1-MyChurn" },
    { name: "rates", formula: "=LAMBDA(x,CHURNRATE(x,1,x))" },
    { name: "tax", formula: "=0.1*2" },
  ]);
  await workbook.cells.writeFormulas({ sheet: "Sheet1", address: "B1:B6" }, [["=mychurn*2"], ["=SUM(kept,tax)"], ["=rates(3)"], ["=LET(mychurn,1,mychurn+1)"], ["=tax"], ["=MYCHURN+LTV(1,0.5)"]]);
  return (await nameUsers(workbook, scope)).map(({ name, cells }) => [name, ...cells.map(({ address }) => address)]);
}

test("names that call our functions are told with the cells that use them, also through names and LAMBDA", async () => {
  expect(await told({ kind: "workbook" })).toEqual([["mychurn", "B1", "B6"], ["kept", "B2"], ["rates", "B3"]]);
});

test("of a part of the workbook only the names that its cells use", async () => {
  expect(await told({ kind: "block", place: { sheet: "Sheet1", address: "B2:B5" } })).toEqual([["kept", "B2"], ["rates", "B3"]]);
});

test("a name that no cell uses is told of the whole workbook, and nothing where there are no such names", async () => {
  const workbook = memoryWorkbook();
  expect(await nameUsers(workbook, { kind: "workbook" })).toEqual([]);
  await workbook.names.defineFormulas([{ name: "value", formula: "=LTV(100,0.2)" }]);
  expect(await nameUsers(workbook, { kind: "workbook" })).toEqual([{ name: "value", formula: "=LTV(100,0.2)", cells: [] }]);
  expect(await nameUsers(workbook, { kind: "sheet", sheet: "Sheet1" })).toEqual([]);
});
