import { strToU8 } from "fflate";
import ExcelJS from "exceljs";
import type { GridBook, GridCell } from "../../../src/files/xlsx/grid/GridBook";
import { resourcesOf } from "../../../src/files/xlsx/grid/resources";
import { partsOf } from "../../../src/files/xlsx/package/PackageDraft";
import { readXlsx } from "../../../src/files/xlsx/readXlsx";
import { dialect } from "./support/roundTrip";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file as another program may write it: the parts of a workbook with one sheet. */
const file = (sheet: string, more: Readonly<Record<string, string>> = {}, { inBook = "", relations = "" } = {}) =>
  Object.fromEntries(
    Object.entries({
      "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      "xl/workbook.xml": `<workbook ${MAIN}>${inBook.includes("workbookPr") ? inBook : ""}<sheets><sheet name="Data" sheetId="7" r:id="rId9"/></sheets>${inBook.includes("workbookPr") ? "" : inBook}</workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId9" Type="${OFFICE}/worksheet" Target="/xl/worksheets/data.xml"/>${relations}</Relationships>`,
      "xl/worksheets/data.xml": sheet.startsWith("<") && sheet.includes("worksheet") ? sheet : `<worksheet ${MAIN}><sheetData>${sheet}</sheetData></worksheet>`,
      ...more,
    }).map(([path, text]) => [path, strToU8(text)]),
  );

async function read(...args: Parameters<typeof file>) {
  const { snapshot, leftOut } = await readXlsx(file(...args), dialect);
  const book = snapshot as unknown as GridBook;
  const sheet = Object.values(book.sheets)[0]!;
  const at = (row: number, column: number): GridCell | undefined => sheet.cellData?.[row]?.[column] ?? undefined;
  return { book, sheet, at, leftOut, resources: resourcesOf(book) };
}

test("cells without addresses follow each other", async () => {
  const { at } = await read('<row><c><v>1</v></c><c t="str"><v>a&amp;lt;_x0041_</v></c></row><row r="4"><c t="b"><v>1</v></c><c r="D4" t="e"><v>#N/A</v></c><c t="inlineStr"><is><t>in</t></is></c></row>');
  expect([at(0, 0), at(0, 1), at(3, 0), at(3, 3), at(3, 4)]).toEqual([{ v: 1, t: 2 }, { v: "a&lt;A", t: 1 }, { v: 1, t: 3 }, { v: "#N/A", t: 1 }, { v: "in", t: 1 }]);
});

test("formulas filled into several cells are read as each cell has them", async () => {
  const { at } = await read('<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1&amp;"A1"</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>');
  expect([at(0, 1)?.f, at(1, 1)?.f, at(2, 1)?.f]).toEqual(['=A1+$A$1&"A1"', '=A2+$A$1&"A1"', '=A3+$A$1&"A1"']);
});

test("what a formula has spilled is left to it, and keeps its looks alone", async () => {
  const rows = '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" s="1"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>5</v></c></row>';
  const styles = `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`;
  const metadata = '<metadata><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
  const relations = `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/sheetMetadata" Target="metadata.xml"/>`;
  const { at, book, leftOut } = await read(rows, { "xl/styles.xml": styles, "xl/metadata.xml": metadata }, { relations });
  expect([at(0, 0), at(0, 1), at(1, 0), at(1, 1), at(2, 0)]).toEqual([{ f: "=SEQUENCE(2,2)", v: 1, t: 2 }, undefined, { s: "s1" }, undefined, { v: 5, t: 2 }]);
  expect(book.styles).toEqual({ s1: { n: { pattern: "0%" } } });
  expect(leftOut).toEqual([]);
  const old = await read(rows);
  expect(old.at(0, 0)?.f).toBe("=SEQUENCE(2,2)");
  expect(old.leftOut).toEqual([{ kind: "arrays", sheet: "Data", count: 1 }]);
});

test("a workbook that counts days from 1904 is read as one that counts from 1900", async () => {
  const styles = `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const { at } = await read('<row r="1"><c r="A1" s="1"><v>43538.25</v></c><c r="B1"><v>43538</v></c><c r="C1" s="1" t="d"><v>2023-03-15T06:00:00</v></c></row>', { "xl/styles.xml": styles }, { inBook: '<workbookPr date1904="1"/>', relations: `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` });
  expect([at(0, 0)?.v, at(0, 1)?.v, at(0, 2)?.v]).toEqual([45000.25, 43538, 45000.25]);
});

test("names of elements may have prefixes", async () => {
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="2" max="2" width="20" customWidth="1"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A3:B4"/></x:mergeCells></x:worksheet>`;
  const { at, sheet: found } = await read(sheet);
  expect(at(0, 0)).toEqual({ f: "=1+1", v: 2, t: 2 });
  expect(found.columnData).toEqual({ 1: { w: 140 } });
  expect(found.mergeData).toEqual([{ startRow: 2, startColumn: 0, endRow: 3, endColumn: 1 }]);
});

test("colours of the theme, old ones by number and sizes with a half are read as they look", async () => {
  const styles = `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font><font><sz val="10.5"/><color theme="4" tint="0.59999389629810485"/><name val="SimSun"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf fontId="0"/><xf fontId="1" fillId="1" applyFill="1" applyFont="1"/><xf fillId="2" applyFill="1"/></cellXfs></styleSheet>`;
  const { book } = await read('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/></row>', { "xl/styles.xml": styles }, { relations: `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` });
  expect(book.styles).toEqual({ s2: { bg: { rgb: "#2f5496" } }, s1: { ff: "SimSun", fs: 10.5, cl: { rgb: "#b4c6e7" }, bg: { rgb: "#ffff00" } } });
});

test("what cannot be carried over is told, and a cell that reads another workbook keeps its value", async () => {
  const sheet = `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><f>[1]Sheet1!A1*2</f><v>7</v></c><c r="B1"><f t="dataTable" ref="B1:B2" r1="A1"/><v>8</v></c><c r="C1" t="s"><v>0</v></c></row><row r="2" outlineLevel="1"/></sheetData><sheetProtection sheet="1"/><autoFilter ref="A1:B2"/><conditionalFormatting sqref="A1"><cfRule type="somethingNew" priority="1"/></conditionalFormatting><dataValidations><dataValidation sqref="A1" prompt="x"/></dataValidations><hyperlinks><hyperlink ref="A1"/></hyperlinks><drawing r:id="rId1"/></worksheet>`;
  const more = {
    "xl/sharedStrings.xml": `<sst ${MAIN}><si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si></sst>`,
    "xl/worksheets/_rels/data.xml.rels": `<Relationships><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/d.xml"/><Relationship Id="rId2" Type="${OFFICE}/pivotTable" Target="../p.xml"/><Relationship Id="rId3" Type="${OFFICE}/comments" Target="../comments.xml"/></Relationships>`,
    "xl/drawings/d.xml": "<wsDr><twoCellAnchor><graphicFrame/></twoCellAnchor><twoCellAnchor><grpSp><pic/><sp/></grpSp></twoCellAnchor></wsDr>",
    "xl/comments.xml": "<comments><commentList><comment/><comment/></commentList></comments>",
  };
  const relations = `<Relationship Id="rId1" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId2" Type="${OFFICE}/vbaProject" Target="vba.bin"/>`;
  const inBook = '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1</definedName><definedName name="far">[1]Sheet1!$A$1</definedName></definedNames>';
  const { at, leftOut, resources } = await read(sheet, more, { inBook, relations });
  expect([at(0, 0), at(0, 1), at(0, 2)]).toEqual([{ v: 7, t: 2 }, { v: 8, t: 2 }, { v: "ab", t: 1 }]);
  expect(resources.names).toEqual({});
  const counted = Object.fromEntries(leftOut.map(({ kind, sheet: on, count }) => [`${kind} ${on ?? ""}`, count]));
  expect(counted).toEqual({
    "externalLinks Data": 1, "dataTables Data": 1, "richText Data": 1, "outlines Data": 1, "protection Data": 1, "filters Data": 1, "conditionalFormats Data": 1, "validations Data": 1,
    "links Data": 1, "charts Data": 1, "pictures Data": 1, "shapes Data": 1, "pivotTables Data": 1, "comments Data": 2, "macros ": 1, "printAreas ": 1, "externalLinks ": 1,
  });
});

test("a file of exceljs itself is read: dates, results, notes left out", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("One");
  sheet.getCell("A1").value = new Date(Date.UTC(2024, 0, 5));
  sheet.getCell("A2").value = { formula: "SUM(A1,1)", result: 45297 };
  sheet.getCell("A3").value = { text: "link", hyperlink: "https://example.com" };
  sheet.getCell("A3").note = "a note";
  sheet.addTable({ name: "T", ref: "C1", columns: [{ name: "x" }, { name: "y" }], rows: [[1, 2]] });
  const { snapshot, leftOut } = await readXlsx(partsOf(new Uint8Array(await book.xlsx.writeBuffer())), dialect);
  const cells = Object.values(snapshot.sheets)[0]!.cellData as Record<number, Record<number, GridCell>>;
  expect([cells[0]![0]!.v, cells[1]![0]!.f, cells[2]![0]!.v]).toEqual([45296, "=SUM(A1,1)", "link"]);
  expect(leftOut.map(({ kind }) => kind).sort()).toEqual(["comments", "links", "tableStyles"]);
});
