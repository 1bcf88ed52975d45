import { formatAddress } from "../../../cells/address";
import type { FileDialect } from "../formula/toFile";
import type { GridSheet } from "../grid/GridBook";
import type { GridMark, GridRule } from "../grid/resources";
import type { Leave } from "../Leavings";
import { element } from "../package/xml";
import { areaOf } from "./fillSheet";
import { highlightXml, type Marked } from "./highlight";
import { colorScaleXml, dataBarXml, iconSetXml, isPlainBar } from "./scales";
import { dxfXml } from "./dxf";

/** Styles of conditional formats, which a file keeps together for all sheets. */
export class Dxfs {
  readonly list: string[] = [];

  add(xml: string): number {
    const known = this.list.indexOf(xml);
    return known >= 0 ? known : this.list.push(xml) - 1;
  }
}

/** The first rule of the list counts before the others, in the grid as in the file. */
export function marksXml(marks: readonly GridMark[], sheet: GridSheet, writing: MarkWriting): string {
  return marks.filter(({ ranges }) => ranges.length > 0).map(({ ranges, rule, stopIfTrue }, at) => {
    const areas = ranges.map((range) => areaOf(range, sheet));
    const first = areas.reduce((a, b) => (b.row < a.row || (b.row === a.row && b.column < a.column) ? b : a));
    const addresses = areas.map(formatAddress);
    const marked = { corner: formatAddress({ row: first.row, column: first.column }), blocks: addresses.map(held).join(",") };
    const xml = ruleXml(rule, { priority: at + 1, stopIfTrue: stopIfTrue || undefined }, marked, writing);
    if (xml === undefined) writing.left("conditionalFormats");
    return xml === undefined ? "" : element("conditionalFormatting", { sqref: addresses.join(" ") }, xml);
  }).join("");
}

export interface MarkWriting {
  readonly dxfs: Dxfs;
  readonly dialect: FileDialect;
  readonly left: Leave;
}

export interface Common {
  readonly priority: number;
  readonly stopIfTrue: true | undefined;
}

const held = (address: string): string => address.replace(/[A-Z]+|\d+/g, "$$$&");

/** Undefined for a rule of a kind that no file knows. */
function ruleXml(rule: GridRule, common: Common, marked: Marked, { dxfs, dialect, left }: MarkWriting): string | undefined {
  switch (rule.type) {
    case "highlightCell":
      return highlightXml(rule, { ...common, dxfId: dxfs.add(dxfXml(rule.style)) }, marked, dialect);
    case "colorScale":
      return colorScaleXml(rule, common, dialect);
    case "dataBar":
      if (!isPlainBar(rule)) left("dataBars");
      return dataBarXml(rule, common, dialect);
    case "iconSet":
      return iconSetXml(rule, common, dialect);
    default:
      return undefined;
  }
}
