import { namesWithOurs } from "../../../src/audit/native/namesWithOurs";
import { nothingText } from "../../../src/audit/native/nothingText";
import { LOCALES } from "../../../src/locale/Locale";
import { memoryWorkbook } from "../../support/memoryWorkbook";

test("names that call our functions are told where no cell does", async () => {
  const workbook = memoryWorkbook();
  await workbook.names.defineFormulas([{ name: "value", formula: "=LTV(100,0.2)" }, { name: "total", formula: "=SUM(1,2)" }, { name: "rates", formula: "=LAMBDA(x,CHURNRATE(x,1,x))" }]);
  const names = await namesWithOurs(workbook);
  expect(names).toEqual(["value", "rates"]);
  for (const locale of LOCALES) {
    expect(nothingText(names, locale)).toContain("value, rates");
    expect(nothingText(names, locale)).not.toContain(nothingText([], locale));
  }
});
