import { XMLValidator } from "fast-xml-parser";
import type { Parts } from "../../../src/files/xlsx/Parts";
import { partsOf } from "../../../src/files/xlsx/package/PackageDraft";
import { everything } from "./support/everything";
import { load, open, save } from "./support/roundTrip";
import { sightOf } from "./support/sight";

jest.setTimeout(60_000);

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const pictures = [
  { sheet: "Main", over: { row: 2, column: 8, rows: 10, columns: 4 }, png, alt: "Bars: a & b" },
  { sheet: "Main", over: { row: 20, column: 8, rows: 1, columns: 1 }, png: new Uint8Array([...png, 1]) },
  { sheet: "Other sheet", over: { row: 0, column: 3, rows: 2, columns: 2 }, png: new Uint8Array([...png, 2]), alt: "Lines" },
];

let bytes: Uint8Array;
let parts: Parts;
let before: unknown;
const xml = (path: string): string => new TextDecoder().decode(parts[path]);

beforeAll(async () => {
  const grid = await open(everything());
  before = await sightOf(grid);
  bytes = await save(grid, pictures);
  grid.dispose();
  parts = partsOf(bytes);
});

test("a workbook with one of everything comes back as it was", async () => {
  const { snapshot, leftOut } = await load(bytes);
  expect(leftOut).toEqual([{ kind: "pictures", sheet: "Main", count: 2 }, { kind: "pictures", sheet: "Other sheet", count: 1 }]);
  const again = await open(snapshot);
  expect(await sightOf(again)).toEqual(before);
  again.dispose();
});

test("every part is sound XML and is named in the list of types", () => {
  const types = xml("[Content_Types].xml");
  for (const path of Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name))) {
    expect([path, XMLValidator.validate(xml(path))]).toEqual([path, true]);
    if (path.startsWith("xl/") && path.endsWith(".xml")) expect(types).toContain(`PartName="/${path}"`);
  }
});

test("a formula that spills says how far, and that it is one that spills; what it has spilled is there", () => {
  const sheet = xml("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<c r="F2" cm="1"><f t="array" ref="F2:H3">_xlfn.SEQUENCE(2,3)</f><v>1</v></c><c r="G2"><v>2</v></c>');
  expect(sheet).toMatch(/<c r="D6"><f>_xlfn.LET\(_xlpm.x,B2,_xlpm.x\+1\)<\/f><v>11<\/v>/);
  expect(sheet).toMatch(/<c r="B6" t="e" cm="1"><f t="array" ref="B6">_xlfn.SEQUENCE\(3\)<\/f><v>#VALUE!<\/v>/);
  expect(sheet).toMatch(/<c r="C7"><f>COUNTIF\(A1:A4,&quot;\*&quot;\)<\/f>/);
  // One value of ours bears no mark: whoever does not know the function shows what stood there last.
  expect(sheet).toMatch(/<f>_xldudf_CHURNRATE\(3000,500,3300\)<\/f>/);
  const metadata = xml("xl/metadata.xml");
  expect(metadata).toContain('<metadataType name="XLDAPR" minSupportedVersion="120000"');
  expect(metadata).toContain('<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>');
  expect(metadata).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
  expect(xml("xl/_rels/workbook.xml.rels")).toContain('relationships/sheetMetadata" Target="/xl/metadata.xml"');
});

test("names stand for blocks and for formulas, and one of a sheet belongs to it", () => {
  expect(/<definedNames>.*<\/definedNames>/.exec(xml("xl/workbook.xml"))?.[0]).toBe(
    '<definedNames><definedName name="amounts">Main!$B$2:$B$4</definedName>' +
      '<definedName name="CE_LTV">_xlfn.LAMBDA(_xlpm.margin,_xlop.churn,_xlpm.margin/_xlpm.churn)</definedName>' +
      "<definedName name=\"own\" comment=\"only here\" localSheetId=\"1\">'Other sheet'!$A$1</definedName>" +
      '<definedName name="rate">0.1</definedName></definedNames>',
  );
  expect(xml("xl/workbook.xml")).toContain('name="Анкета \'x\' &amp; &lt;y&gt;"');
});

test("pictures lie over their cells and say what they show", () => {
  expect(xml("xl/drawings/drawing1.xml")).toContain('descr="Bars: a &amp; b"');
  expect(xml("xl/drawings/drawing2.xml")).toContain('descr="Lines"');
  expect(xml("xl/drawings/drawing1.xml")).toContain("<xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>");
  const images = Object.keys(parts).filter((path) => path.startsWith("xl/media/image"));
  expect(images.map((path) => [...parts[path]!])).toEqual(pictures.map((picture) => [...picture.png]));
});

test("a workbook is the same bytes each time", async () => {
  const grid = await open(everything());
  expect(Buffer.compare(await save(grid, pictures), bytes)).toBe(0);
  grid.dispose();
});
