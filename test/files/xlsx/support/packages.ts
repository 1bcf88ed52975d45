import { strToU8 } from "fflate";
import type { Parts } from "../../../../src/files/xlsx/Parts";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const MAIN = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"`;
const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Pieces of a workbook with one sheet, as another program may write it; each stands at its place in the file. */
export interface Pieces {
  /** Before the cells. */
  readonly head?: string;
  readonly rows?: string;
  /** Behind the cells. */
  readonly tail?: string;
  /** Parts that belong to the sheet, by their kind; the n-th of them is `rId<n>`. */
  readonly ofSheet?: Readonly<Record<string, string>>;
  readonly ofBook?: Readonly<Record<string, string>>;
  readonly inBook?: string;
  readonly sheetState?: string;
  /** The inside of the styles. */
  readonly styles?: string;
  readonly strings?: string;
  readonly core?: string;
}

const part = (kind: string): string => `xl/parts/${kind}.xml`;
const relations = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="/${target}"/>`).join("")}</Relationships>`;

export function pack({ head = "", rows = '<row r="1"><c r="A1"><v>1</v></c></row>', tail = "", ofSheet = {}, ofBook = {}, inBook = "", sheetState, styles, strings, core }: Pieces): Parts {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"], ...(core ? [[CORE, "docProps/core.xml"] as const] : [])]),
    "xl/workbook.xml": `<workbook ${MAIN}><sheets><sheet name="Data" sheetId="1"${sheetState ? ` state="${sheetState}"` : ""} r:id="rId1"/></sheets>${inBook}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([["worksheet", "xl/data.xml"], ...(styles ? [["styles", "xl/styles.xml"] as const] : []), ...(strings ? [["sharedStrings", "xl/strings.xml"] as const] : []), ...Object.keys(ofBook).map((kind) => [kind, part(kind)] as const)]),
    "xl/data.xml": `<worksheet ${MAIN}>${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    "xl/_rels/data.xml.rels": relations(Object.keys(ofSheet).map((kind) => [kind, part(kind)] as const)),
    ...(styles ? { "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>` } : {}),
    ...(strings ? { "xl/strings.xml": `<sst ${MAIN}>${strings}</sst>` } : {}),
    ...(core ? { "docProps/core.xml": core } : {}),
    ...Object.fromEntries([...Object.entries(ofSheet), ...Object.entries(ofBook)].map(([kind, xml]) => [part(kind), xml])),
  };
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
}

/** Styles of which cells name the second, `s="1"`, made of a font, a fill, a border and what is said of the format. */
export const styled = ({ font = "", fill = '<patternFill patternType="none"/>', border = "", format = "", more = "", formats = "" }: { readonly font?: string; readonly fill?: string; readonly border?: string; readonly format?: string; readonly more?: string; readonly formats?: string }): string =>
  `${formats}<fonts><font><sz val="11"/><name val="Calibri"/></font><font><sz val="11"/><name val="Calibri"/>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>${fill}</fill></fills><borders><border/><border>${border}</border></borders><cellXfs><xf fontId="0"/>${format.startsWith("<xf") ? format : `<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${format}</xf>`}</cellXfs>${more}`;
