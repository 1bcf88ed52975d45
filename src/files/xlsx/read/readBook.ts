import type { Dialect } from "../Dialect";
import { fromFile } from "../formula/fromFile";
import type { GridBook, GridSheet } from "../grid/GridBook";
import { asResources, type GridMark, type GridTable, type GridValidation } from "../grid/resources";
import type { PackageReader } from "../package/PackageReader";
import { childOf, childrenOf, isTrue, type Element } from "../package/readXml";
import { themeColors } from "./colors";
import { colorReader, readDxfs } from "./dxfs";
import { dynamicMarks } from "./dynamicMarks";
import type { Leavings } from "../Leavings";
import { readNames } from "./names";
import { leaveOutOfBook } from "./leave/book";
import { leaveStyles } from "./leave/styles";
import { readLooks } from "./readLooks";
import { readSheet, type SheetReading } from "./readSheet";
import { readStrings } from "./strings";
import { Styles } from "./Styles";

interface FoundSheet {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
  readonly id: string;
}

export async function readBook(reader: PackageReader, leavings: Leavings, dialect: Dialect): Promise<GridBook> {
  const path = reader.related("", "officeDocument") ?? "xl/workbook.xml";
  const workbook = reader.root(path);
  if (!workbook) throw new Error("readBook requires a workbook in the package");
  leaveOutOfBook(reader, path, workbook, leavings);
  const text = (type: string): string | undefined => reader.text(reader.related(path, type) ?? "");
  const { sheets, ids } = sheetsOf(reader, path, workbook, leavings);
  const xmls = sheets.map((sheet) => reader.text(sheet.path) ?? missing(sheet.path));
  const stylesXml = text("styles");
  leaveStyles(stylesXml, leavings);
  const looks = await readLooks(stylesXml, xmls);
  const styles = new Styles(looks, themeColors(reader.root(reader.related(path, "theme"))));
  const colorOf = colorReader(styles.themes);
  const reading: SheetReading = {
    reader,
    leavings,
    dialect,
    styles,
    strings: readStrings(text("sharedStrings")),
    from1904: isTrue(childOf(workbook, "workbookPr")?.attributes["date1904"]),
    isDynamic: dynamicMarks(reader.root(reader.related(path, "sheetMetadata"))),
    dxfs: readDxfs(stylesXml, colorOf),
    colorOf,
    formula: (formula) => fromFile(formula, dialect),
  };
  const read = sheets.map((sheet, at) => readSheet(sheet, xmls[at]!, looks.heads[at], reading));
  return assembled(read, styles, readNames(workbook, ids, leavings, dialect));
}

/** Read as a blank sheet, it would lose its cells without a word. */
function missing(path: string): never {
  throw new Error(`readBook requires ${path} in the package`);
}

/** The sheets that have cells, in the order of their tabs; and the ids by the place of every sheet, of which names speak. */
function sheetsOf(reader: PackageReader, path: string, workbook: Element, leavings: Leavings): { readonly sheets: readonly FoundSheet[]; readonly ids: readonly string[] } {
  const relations = new Map(reader.relations(path).map((relation) => [relation.id, relation]));
  const ids: string[] = [];
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet").flatMap(({ attributes }, at) => {
    const relation = relations.get(attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "");
    const [id, name] = [`sheet-${at + 1}`, attributes["name"] ?? `Sheet${at + 1}`];
    ids.push(id);
    if (attributes["state"] === "veryHidden") leavings.add("veryHidden", name);
    if (relation?.type === "worksheet") return [{ id, name, path: relation.target, hidden: (attributes["state"] ?? "visible") !== "visible" }];
    leavings.add("otherSheets", name);
    return [];
  });
  return { sheets, ids };
}

export interface SheetRead {
  readonly sheet: GridSheet;
  readonly tables: readonly GridTable[];
  readonly validations: readonly GridValidation[];
  readonly marks: readonly GridMark[];
}

function assembled(read: readonly SheetRead[], styles: Styles, names: ReturnType<typeof readNames>): GridBook {
  const by = <T>(part: (sheet: SheetRead) => T): Record<string, T> => Object.fromEntries(read.map((sheet) => [sheet.sheet.id, part(sheet)]));
  return {
    ...{ id: "workbook", name: "workbook" },
    sheetOrder: read.map(({ sheet }) => sheet.id),
    styles: styles.used,
    sheets: by(({ sheet }) => sheet),
    resources: asResources({
      names,
      tables: by(({ tables }) => ({ tables, ...{ tableFilteredOutRows: [] } })),
      validations: by(({ validations }) => validations),
      marks: by(({ marks }) => marks),
    }),
  };
}
