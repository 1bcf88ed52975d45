import ExcelJS, { type Worksheet } from "exceljs";
import { strToU8, zipSync } from "fflate";
import { document, element } from "../package/xml";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** exceljs reads sizes of type as whole numbers: they go through it in twentieths. */
const SIZE_STEPS = 20;

export interface Looks {
  /** A sheet whose n-th row shows the n-th style. */
  readonly styles: Worksheet;
  /** The sheets without their cells: columns, and how they are viewed. */
  readonly heads: readonly Worksheet[];
  readonly sizeSteps: number;
}

/**
 * Lets exceljs read the looks of a workbook. It gets a package made for that, of the styles and the heads of the sheets: cells are read apart, because it
 * changes dates and texts, and what it unfolds cell by cell (names, merged blocks, rules) could be made to fill any memory.
 */
export async function readLooks(stylesXml: string | undefined, sheetXmls: readonly string[]): Promise<Looks> {
  // It also takes the first style for none: another one goes before it.
  const styles = unprefixed(stylesXml ?? "<styleSheet/>").replace(/<cellXfs[^>]*>/, "$&<xf/>").replace(/(<sz\s[^>]*?val=")([\d.]+)"/g, (_, before: string, size: string) => `${before}${Math.round(Number(size) * SIZE_STEPS)}"`);
  const sheets = [sampler(styles), ...sheetXmls.map((xml) => headOf(unprefixed(xml)))];
  const parts: Record<string, string> = {
    "_rels/.rels": relations([{ type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": element("workbook", { "xmlns:r": OFFICE }, element("sheets", {}, ...sheets.map((_, at) => element("sheet", { name: `s${at}`, sheetId: at + 1, "r:id": `rId${at + 1}` })))),
    "xl/_rels/workbook.xml.rels": relations([...sheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${at + 1}.xml` })), { type: "styles", target: "styles.xml" }]),
    "xl/styles.xml": styles,
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  };
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { level: 0 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(zip.slice().buffer);
  const [first, ...heads] = workbook.worksheets;
  if (!first) throw new Error("readLooks requires the styles of a workbook");
  return { styles: first, heads, sizeSteps: SIZE_STEPS };
}

const relations = (list: readonly { readonly type: string; readonly target: string }[]): string =>
  document(element("Relationships", { xmlns: RELATIONS }, ...list.map(({ type, target }, at) => element("Relationship", { Id: `rId${at + 1}`, Type: `${OFFICE}/${type}`, Target: target }))));

/** exceljs knows no prefixes of names, but some programs write them. */
function unprefixed(xml: string): string {
  const prefix = /<(?![?!])([^\s>/:]+):/.exec(xml)?.[1];
  const first = /<(?![?!])([^\s>/]+)/.exec(xml)?.[1];
  return prefix !== undefined && first?.startsWith(`${prefix}:`) ? xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1") : xml;
}

function sampler(stylesXml: string): string {
  const formats = /<cellXfs[\s>][^]*?<\/cellXfs>/.exec(stylesXml)?.[0].match(/<xf[\s/>]/g)?.length ?? 1;
  const rows = Array.from({ length: formats - 1 }, (_, at) => element("row", { r: at + 1 }, element("c", { r: `A${at + 1}`, s: at + 1 })));
  return element("worksheet", {}, element("sheetData", {}, ...rows));
}

const headOf = (sheetXml: string): string => {
  const end = sheetXml.search(/<sheetData[\s/>]/);
  return end < 0 ? "<worksheet><sheetData/></worksheet>" : `${sheetXml.slice(0, end)}<sheetData/></worksheet>`;
};
