import { before, PackageDraft } from "../package/PackageDraft";
import { element, escaped } from "../package/xml";
import { provisional } from "./addSheet";
import type { BookDraft } from "./draftOf";
import { addMetadata } from "./dynamicArrays";
import { finishSheet } from "./finishSheet";
import { namesXml } from "./names";
import { describePictures } from "./pictures";

/** Puts into the package of exceljs what is not in it: real names of sheets, names, tables, rules, and that formulas spill. */
export function finishBook(zip: Uint8Array, book: BookDraft): PackageDraft {
  const draft = new PackageDraft(zip);
  let [tables, drawings] = [0, 0];
  for (const [at, { finish, pictures }] of book.sheets.entries()) {
    finishSheet(draft, { ...finish, path: `xl/worksheets/sheet${at + 1}.xml` }, () => ++tables);
    if (pictures.length > 0) draft.change(`xl/drawings/drawing${++drawings}.xml`, (xml) => describePictures(xml, pictures));
  }
  draft.change("xl/workbook.xml", (xml) => before(renamed(xml, book, 'name="', '"'), "<calcPr", namesXml(book.names, book.sheetIds, book.dialect)));
  draft.change("docProps/app.xml", (xml) => renamed(xml, book, "<vt:lpstr>", "</vt:lpstr>"));
  draft.change("xl/styles.xml", (xml) => withDxfs(xml, book.dxfs));
  addMetadata(draft);
  return draft;
}

const renamed = (xml: string, { sheets }: BookDraft, open: string, close: string): string =>
  sheets.reduce((text, { name }, at) => text.replace(`${open}${provisional(at)}${close}`, () => `${open}${escaped(name)}${close}`), xml);

const withDxfs = (xml: string, dxfs: readonly string[]): string => (dxfs.length === 0 ? xml : xml.replace(/<dxfs count="0"\/>/, () => element("dxfs", { count: dxfs.length }, ...dxfs)));
