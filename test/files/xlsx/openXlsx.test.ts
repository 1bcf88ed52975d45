import { assemble } from "../../../src/files/store/parts";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { changed, packed, sheet, SOUND } from "./guard/packages";

const dialect = { functions: new Set(["CHURNRATE"]) };

test("openXlsx gives the workbook as texts, and what it holds", async () => {
  const file = changed({ "xl/worksheets/sheet1.xml": sheet('<c r="A1"><v>3000</v></c><c r="B1"><f>_xldudf_CHURNRATE(A1,500,3300)</f><v>0.1</v></c><c r="C1" t="str"><v>=1+1</v></c>') });
  const opened = await openXlsx(file, dialect);
  if (opened.kind !== "opened") throw new Error(`refused: ${JSON.stringify(opened.refusal)}`);
  expect(opened.contents).toEqual({ sheets: [{ name: "Data", cells: 3, formulas: 1 }], ours: [{ name: "CHURNRATE", count: 1 }], asking: [] });
  const [cells] = Object.values(assemble(opened.workbook).sheets).map(({ cellData }) => cellData![0] as Record<number, { f?: string; v?: unknown }>);
  expect([cells![0]!.v, cells![1]!.f, cells![2]!.v, cells![2]!.f]).toEqual([3000, "=CHURNRATE(A1,500,3300)", "=1+1", undefined]);
});
test("openXlsx answers with the refusal, whoever gives it", async () => {
  expect(await openXlsx(packed(SOUND).slice(0, 200), dialect)).toEqual({ kind: "refused", refusal: { kind: "damaged" } });
  expect(await openXlsx(changed({ "xl/worksheets/sheet1.xml": sheet("<c r=\"A1\"><f>cmd|'/c calc'!A0</f></c>") }), dialect)).toEqual({ kind: "refused", refusal: { kind: "commands", first: "=cmd|'/c calc'!A0" } });
  expect(await openXlsx(changed({ "xl/workbook.xml": "<workbook><never closed" }), dialect)).toMatchObject({ kind: "refused", refusal: { kind: "unreadable" } });
});
test("openXlsx refuses a workbook that has lost the cells of a sheet, rather than open it blank", async () => {
  const rest = Object.fromEntries(Object.entries(SOUND).filter(([path]) => path !== "xl/worksheets/sheet1.xml"));
  expect(await openXlsx(packed(rest), dialect)).toMatchObject({ kind: "refused", refusal: { kind: "unreadable" } });
});
test("a text that begins like a formula never becomes one, however the file writes it", async () => {
  const texts = ["=1+1", "+1+1", "-1+1", "@SUM(1)"];
  const cells = texts.flatMap((text, at) => [`<c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`, `<c r="B${at + 1}" t="str"><v>${text}</v></c>`, `<c r="C${at + 1}" t="s"><v>${at}</v></c>`]);
  const rows = texts.map((_, at) => `<row r="${at + 1}">${cells.slice(3 * at, 3 * at + 3).join("")}</row>`).join("");
  const file = changed({
    "xl/worksheets/sheet1.xml": sheet("").replace('<row r="1"></row>', rows),
    "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/_rels/workbook.xml.rels": SOUND["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
  });
  const opened = await openXlsx(file, dialect);
  if (opened.kind !== "opened") throw new Error(`refused: ${JSON.stringify(opened.refusal)}`);
  expect(opened.contents.sheets).toEqual([{ name: "Data", cells: 12, formulas: 0 }]);
  const [data] = Object.values(assemble(opened.workbook).sheets).map(({ cellData }) => cellData as Record<number, Record<number, { v: string }>>);
  expect(texts.map((_, row) => [0, 1, 2].map((column) => data![row]![column]!.v))).toEqual(texts.map((text) => [text, text, text]));
});
