import { assemble } from "../../../src/files/store/parts";
import type { Refusal } from "../../../src/files/xlsx/guard/Refusal";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { partsOf } from "../../../src/files/xlsx/package/PackageDraft";
import { writeXlsx } from "../../../src/files/xlsx/writeXlsx";
import { changed, compound, packed, relations, sheet, SOUND, types } from "./guard/packages";
import { as64 } from "./guard/zip64";
import { dialect } from "./support/roundTrip";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (inside: string) => changed({ "xl/worksheets/sheet1.xml": sheet(inside) });
const MANY = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`xl/x${at}.xml`, "<a/>"]));

/** A package with one more part under a name that stands there already. */
function doubled(): Uint8Array {
  const zip = packed({ ...SOUND, "xl/worksheets/sheet2.xml": "<a/>" }, { level: 0 });
  for (let at = 0; at < zip.length - 10; at++) if (String.fromCharCode(...zip.subarray(at, at + 10)) === "sheet2.xml") zip[at + 5] = "1".charCodeAt(0);
  return zip;
}

/** What is handed over under the name of a workbook, and why it is not opened. */
const REFUSED: readonly (readonly [file: string, bytes: Uint8Array, refusal: Refusal["kind"]])[] = [
  ["an empty file", new Uint8Array(), "notAWorkbook"],
  ["a table of texts", bytes("a;b\n1;2\n"), "notAWorkbook"],
  ["a page", bytes("<!doctype html><table><tr><td>1</td></tr></table>"), "notAWorkbook"],
  ["a document for printing", bytes("%PDF-1.7\n1 0 obj"), "notAWorkbook"],
  ["a workbook of Excel 97", compound("Workbook"), "oldWorkbook"],
  ["a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["a workbook with macros", changed({ "[Content_Types].xml": types("application/vnd.ms-excel.sheet.macroEnabled.main+xml") }), "macros"],
  ["a binary workbook", changed({ "[Content_Types].xml": types("application/vnd.ms-excel.sheet.binary.macroEnabled.main") }), "binary"],
  ["half a workbook", packed(SOUND).slice(0, 300), "damaged"],
  ["zeros without end", changed({ "xl/worksheets/sheet2.xml": new Uint8Array(20 * 1024 * 1024) }), "bomb"],
  ["a text of zeros among the texts of cells", changed({ "xl/sharedStrings.xml": new Uint8Array(20 * 1024 * 1024).fill(0x61) }), "bomb"],
  ["a bomb within a bomb: packages are not unpacked within packages", changed({ "xl/inner.xlsx": packed({ "a.xml": new Uint8Array(1024 * 1024) }), "../x": "<a/>" }), "paths"],
  ["thousands of parts", changed(MANY), "tooLarge"],
  ["two parts of one name", doubled(), "paths"],
  ["a part that leads out of the package", changed({ "../../evil.xml": "<a/>" }), "paths"],
  ["a part named with backslashes", changed({ "xl\\evil.xml": "<a/>" }), "paths"],
  ["entities that grow", changed({ "xl/sharedStrings.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>' }), "declarations"],
  ["a sheet that reads a file of the machine", changed({ "xl/worksheets/sheet1.xml": '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>' }), "declarations"],
  ["a formula that starts a program", cells("<c r=\"A1\"><f>cmd|'/C calc'!A0</f></c>"), "commands"],
  ["links to another workbook", changed({ "xl/externalLinks/externalLink1.xml": "<externalLink/>", "xl/externalLinks/_rels/externalLink1.xml.rels": relations({ type: "externalLinkPath", target: "budget.xlsx", external: true }) }), "externalLinks"],
];

test.each(REFUSED)("%s: refused", async (_, file, refusal) => {
  const before = file.slice();
  expect(await openXlsx(file, dialect)).toMatchObject({ kind: "refused", refusal: { kind: refusal } });
  expect(file).toEqual(before);
});

test("a link that would run a script is left out, and its text stays a text", async () => {
  const file = changed({
    "xl/worksheets/sheet1.xml": sheet('<c r="A1" t="str"><v>click</v></c>').replace("</sheetData>", '</sheetData><hyperlinks><hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ref="A1" r:id="rId1"/></hyperlinks>'),
    "xl/worksheets/_rels/sheet1.xml.rels": relations({ type: "hyperlink", target: "javascript:alert(1)", external: true }),
  });
  const opened = await openXlsx(file, dialect);
  expect(opened).toMatchObject({ kind: "opened", leftOut: [{ kind: "links", sheet: "Data", count: 1 }] });
  expect(JSON.stringify(opened)).not.toContain("javascript:");
});

test.each(["XFE1", "A1048577", "ZZZZ1", "A999999999"])("a workbook with a cell at %s, where no sheet has one, is refused", async (address) => {
  const row = address.replace(/\D/g, "");
  const opened = await openXlsx(changed({ "xl/worksheets/sheet1.xml": sheet("").replace('<row r="1"></row>', `<row r="${row}"><c r="${address}"><v>1</v></c></row>`) }), dialect);
  expect(opened).toMatchObject({ kind: "refused", refusal: { kind: "damaged" } });
});

test("texts that look like formulas stay texts, in and out", async () => {
  const texts = ["=1+1", "+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1"];
  const snapshot = { sheetOrder: ["a"], sheets: { a: { id: "a", name: "Data", cellData: Object.fromEntries(texts.map((v, row) => [row, { 0: { v, t: 1 } }])) } } };
  const { bytes: file } = await writeXlsx(snapshot, { dialect, spills: {}, time: new Date(Date.UTC(2026, 0, 2)) });
  expect(new TextDecoder().decode(partsOf(file)["xl/worksheets/sheet1.xml"])).not.toContain("<f");
  const opened = await openXlsx(file, dialect);
  if (opened.kind !== "opened") throw new Error("refused");
  const [data] = Object.values(assemble(opened.workbook).sheets).map(({ cellData }) => cellData as Record<number, Record<number, { v: string; f?: string }>>);
  expect(texts.map((_, row) => [data![row]![0]!.v, data![row]![0]!.f])).toEqual(texts.map((text) => [text, undefined]));
});

test("a directory for large files is read as any other", async () => {
  expect(await openXlsx(as64(packed(SOUND)), dialect)).toMatchObject({ kind: "opened", contents: { sheets: [{ name: "Data", cells: 1 }] } });
});
test("one that points beyond the file is refused", async () => {
  const zip = as64(packed(SOUND));
  const lost = zip.slice();
  new DataView(lost.buffer).setUint32(lost.length - 22 - 20 + 8, 0xfffffff0, true);
  expect(await openXlsx(lost, dialect)).toMatchObject({ kind: "refused", refusal: { kind: "damaged" } });
  const cut = zip.slice();
  cut[cut.length - 22 - 20] = 0;
  expect(await openXlsx(cut, dialect)).toMatchObject({ kind: "refused", refusal: { kind: "damaged" } });
});
