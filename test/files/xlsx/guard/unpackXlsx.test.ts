import { LIMITS } from "../../../../src/files/xlsx/guard/limits";
import { Refused, type Refusal } from "../../../../src/files/xlsx/guard/Refusal";
import { unpackXlsx } from "../../../../src/files/xlsx/guard/unpackXlsx";
import { changed, compound, HEADER, lastIndex, lying, packed, relations, sheet, SOUND, types } from "./packages";

function refusal(bytes: Uint8Array, limits = LIMITS): Refusal | undefined {
  try {
    unpackXlsx(bytes, limits);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
const utf16 = (said: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(said, (sign) => sign.charCodeAt(0)).buffer)]);
const links = (type: string, target: string): Uint8Array => changed({ "xl/worksheets/_rels/sheet1.xml.rels": relations({ type, target, external: true }) });

test("unpackXlsx gives the parts of a sound workbook, packed or stored", () => {
  for (const level of [0, 6] as const) {
    const parts = unpackXlsx(packed(SOUND, { level }));
    expect(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, text(part)]))).toEqual(SOUND);
  }
});
test("unpackXlsx opens a template, a workbook with a comment behind it, and one with folders of their own", () => {
  expect(refusal(changed({ "[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml") }))).toBeUndefined();
  const zip = packed(SOUND);
  const commented = new Uint8Array([...zip, 1, 2, 3]);
  commented[zip.length - 2] = 3;
  expect(refusal(commented)).toBeUndefined();
  expect(Object.keys(unpackXlsx(changed({ "xl/media/": "" })))).not.toContain("xl/media/");
});
test("unpackXlsx reads a part in UTF-16 as the one in UTF-8 that says the same", () => {
  const parts = unpackXlsx(changed({ "xl/worksheets/sheet1.xml": utf16('<?xml version="1.0" encoding="UTF-16"?><worksheet/>') }));
  expect(text(parts["xl/worksheets/sheet1.xml"])).toBe('<?xml version="1.0"?><worksheet/>');
});

test.each([
  ["nothing", new Uint8Array(), "notAWorkbook"],
  ["a text", bytes("customer,amount\n1,2"), "notAWorkbook"],
  ["a page that calls itself a workbook", bytes("<html><table></table></html>"), "notAWorkbook"],
  ["a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["a workbook of Excel before 2007", compound("Workbook"), "oldWorkbook"],
  ["one of Excel 5", compound("Book"), "oldWorkbook"],
  ["a storage without a directory", compound().slice(0, 512), "damaged"],
  ["an empty package", packed({}), "otherProgram"],
])("unpackXlsx refuses %s", (_, file, kind) => {
  expect(refusal(file)?.kind).toBe(kind);
});
test.each([
  ["an old document", compound("WordDocument"), "text"],
  ["an old show of slides", compound("PowerPoint Document"), "slides"],
  ["some other storage", compound("Other"), "other"],
  ["a document", changed({ "[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml") }), "text"],
  ["a show of slides", changed({ "[Content_Types].xml": types("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml") }), "slides"],
  ["a sheet of another office", packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<office/>" }), "openDocument"],
  ["any other package", packed({ "hello.txt": "hello" }), "other"],
])("unpackXlsx tells whose %s is", (_, file, program) => {
  expect(refusal(file)).toEqual({ kind: "otherProgram", program });
});
test("unpackXlsx refuses macros by what the package says it is and by what it holds, and the binary form", () => {
  expect(refusal(changed({ "[Content_Types].xml": types("application/vnd.ms-excel.sheet.macroEnabled.main+xml") }))).toEqual({ kind: "macros" });
  expect(refusal(changed({ "xl/vbaProject.bin": "x" }))).toEqual({ kind: "macros" });
  expect(refusal(changed({ "xl/macrosheets/sheet1.xml": "<macrosheet/>" }))).toEqual({ kind: "macros" });
  expect(refusal(changed({ "[Content_Types].xml": types("application/vnd.ms-excel.sheet.binary.macroEnabled.main") }))).toEqual({ kind: "binary" });
});

test("unpackXlsx refuses a workbook cut off anywhere", () => {
  const zip = packed(SOUND);
  for (let length = 8; length < zip.length; length += 7) expect(refusal(zip.slice(0, length))).toEqual({ kind: "damaged" });
});
test("unpackXlsx refuses a workbook in which any byte was changed, or reads it as it was", () => {
  const zip = packed(SOUND);
  for (let at = 4; at < zip.length; at += 3) {
    const broken = zip.slice();
    broken[at] = broken[at]! ^ 0x55;
    // Times and versions may be others: these nobody reads.
    const parts = refusal(broken) ? SOUND : Object.fromEntries(Object.entries(unpackXlsx(broken)).map(([path, part]) => [path, text(part)]));
    expect(parts).toEqual(SOUND);
  }
});

test("unpackXlsx refuses a bomb by what its directory says, before it unpacks anything", () => {
  expect(refusal(changed({ "xl/worksheets/sheet2.xml": new Uint8Array(17 * 1024 * 1024) }))).toEqual({ kind: "bomb" });
});
test("unpackXlsx stops at the size a part is said to have, when there is more of it", () => {
  expect(refusal(lying(changed({ "xl/worksheets/sheet2.xml": new Uint8Array(8 * 1024 * 1024) }), 24, 1000))).toEqual({ kind: "bomb" });
});
test("unpackXlsx refuses a part that is smaller than it is said to be, and one of another checksum", () => {
  const zip = changed({ "xl/last.xml": "<last>is what it is</last>" });
  expect(refusal(lying(zip, 24, 1000))).toEqual({ kind: "damaged" });
  expect(refusal(lying(zip, 16, 1))).toEqual({ kind: "damaged" });
});
test("unpackXlsx refuses parts that share their bytes", () => {
  // One part lies within the bytes of another, which is stored as it is.
  const inner = packed({ "xl/other.xml": "<b/>" }, { level: 0 });
  const zip = packed({ ...SOUND, "xl/first.bin": inner, "xl/other.xml": "<b/>" }, { level: 0 });
  const at = lastIndex(zip.slice(0, lastIndex(zip, [0x50, 0x4b, 3, 4])), [0x50, 0x4b, 3, 4]);
  expect(refusal(zip)).toBeUndefined();
  expect(refusal(lying(zip, 42, at))).toEqual({ kind: "bomb" });
});
test.each(["../evil.xml", "/etc/passwd", "xl\\workbook.xml", "C:/x.xml", "xl/./a.xml", "xl//a.xml", "xl/../../a.xml", "XL/Workbook.xml", "a\u0001b.xml"])("unpackXlsx refuses a part called %j", (path) => {
  expect(refusal(changed({ [path]: "<a/>" }))).toEqual({ kind: "paths" });
});
test("unpackXlsx refuses a part whose two names differ", () => {
  const zip = changed({ "xl/last.xml": "<a/>" });
  zip[lastIndex(zip, [...bytes("last.xml")])] = "p".charCodeAt(0);
  expect(refusal(zip)).toEqual({ kind: "paths" });
});
test("unpackXlsx refuses parts with a password of their own, and ways of packing no workbook has", () => {
  const zip = packed(SOUND);
  const header = lastIndex(zip, HEADER);
  expect(refusal(Object.assign(zip.slice(), { [header + 8]: 1 }))).toEqual({ kind: "encrypted" });
  expect(refusal(Object.assign(zip.slice(), { [header + 10]: 99 }))).toEqual({ kind: "damaged" });
});

test("unpackXlsx keeps its limits and says which one was met", () => {
  const zip = changed({ "xl/worksheets/sheet1.xml": sheet('<c r="A1"/><c r="B1"><v>1</v></c><x:c r="C1"/>') });
  expect(refusal(zip, { ...LIMITS, bytes: 100 })).toEqual({ kind: "tooLarge", of: "bytes", most: 100 });
  expect(refusal(zip, { ...LIMITS, unpacked: 100 })).toEqual({ kind: "tooLarge", of: "unpacked", most: 100 });
  expect(refusal(zip, { ...LIMITS, parts: 4 })).toEqual({ kind: "tooLarge", of: "parts", most: 4 });
  expect(refusal(zip, { ...LIMITS, cells: 2 })).toEqual({ kind: "tooLarge", of: "cells", most: 2 });
  expect(refusal(zip, { ...LIMITS, cells: 3, parts: 5, formulas: 0 })).toBeUndefined();
  const formulas = changed({ "xl/worksheets/sheet1.xml": sheet('<c r="A1"><f>1+1</f></c><x:c r="B1"><x:f t="shared" si="0"/></x:c><c r="C1"><formula/></c>') });
  expect(refusal(formulas, { ...LIMITS, formulas: 1 })).toEqual({ kind: "tooLarge", of: "formulas", most: 1 });
  expect(refusal(formulas, { ...LIMITS, formulas: 2 })).toBeUndefined();
});

test.each([
  ["a document type", '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet>&a;</worksheet>'],
  ["one behind a declaration and a comment", '<?xml version="1.0"?>\n<!-- x > --><!DOCTYPE a><a/>'],
  ["one behind more than anybody looks through", `<!--${" ".repeat(70_000)}--><!DOCTYPE a><a/>`],
  ["one in UTF-16", utf16("<!DOCTYPE a><a/>")],
])("unpackXlsx refuses %s", (_, part) => {
  expect(refusal(changed({ "xl/worksheets/sheet1.xml": part }))).toEqual({ kind: "declarations" });
});

test("unpackXlsx refuses links to other files and names the first, without its folders", () => {
  const other = changed({
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/externalLinks/_rels/externalLink1.xml.rels": relations({ type: "externalLinkPath", target: "file:///C:\\plans\\budget.xlsx", external: true }),
  });
  expect(refusal(other)).toEqual({ kind: "externalLinks", first: "budget.xlsx" });
  expect(refusal(changed({ "xl/externalLinks/externalLink1.xml": "<externalLink/>" }))).toEqual({ kind: "externalLinks", first: "" });
  expect(refusal(links("oleObject", "https://example.org/a.bin"))).toEqual({ kind: "externalLinks", first: "a.bin" });
  expect(refusal(links("attachedTemplate", "https://example.org/t.xltx"))?.kind).toBe("externalLinks");
});
test("unpackXlsx refuses a link by a command to another program", () => {
  const dde = changed({ "xl/externalLinks/externalLink1.xml": '<externalLink xmlns="x"><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>' });
  expect(refusal(dde)).toEqual({ kind: "commands", first: "cmd|/c calc" });
});
test("unpackXlsx lets links to pages and pictures from elsewhere pass: nobody follows the ones, nobody fetches the others", () => {
  expect(refusal(links("hyperlink", "https://example.org/"))).toBeUndefined();
  expect(refusal(links("image", "https://example.org/pixel.png"))).toBeUndefined();
});
test("unpackXlsx changes nothing of the file it is given", () => {
  const zip = packed(SOUND, { level: 0 });
  const before = zip.slice();
  unpackXlsx(zip);
  expect(zip).toEqual(before);
});
