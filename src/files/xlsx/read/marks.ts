import { formatAddress } from "../../../cells/address";
import type { GridRange, GridStyle } from "../grid/GridBook";
import type { GridMark, GridRule } from "../grid/resources";
import { childrenOf, isTrue, type Element } from "../package/readXml";
import { readHighlight, type Formulas } from "./highlight";
import type { Leavings } from "../Leavings";
import { rangesOf } from "./ranges";
import { readScale } from "./scales";

export interface MarkReading {
  /** Styles of conditional formats by their numbers. */
  readonly dxfs: readonly GridStyle[];
  readonly colorOf: (color: Element) => string | undefined;
  readonly formula: Formulas;
  readonly leavings: Leavings;
}

/** The conditional formats of a sheet, the one that counts first in front. */
export function readMarks(found: readonly Element[], sheet: string, reading: MarkReading): GridMark[] {
  const marks: { readonly priority: number; readonly mark: GridMark }[] = [];
  for (const block of found) {
    const ranges = rangesOf(block.attributes["sqref"]);
    for (const rule of childrenOf(block, "cfRule")) {
      const read = ranges.length > 0 ? ruleOf(rule, ranges[0]!, reading) : undefined;
      if (!read) reading.leavings.add("conditionalFormats", sheet);
      else marks.push({ priority: Number(rule.attributes["priority"] ?? 0), mark: { cfId: `mark-${marks.length + 1}`, ranges, stopIfTrue: isTrue(rule.attributes["stopIfTrue"]), rule: read } });
    }
  }
  return marks.sort((a, b) => a.priority - b.priority).map(({ mark }) => mark);
}

function ruleOf(rule: Element, { startRow, startColumn }: GridRange, { dxfs, colorOf, formula }: MarkReading): GridRule | undefined {
  const { type = "", dxfId } = rule.attributes;
  if (type === "colorScale" || type === "dataBar" || type === "iconSet") return readScale(rule, colorOf, formula);
  const corner = formatAddress({ row: startRow, column: startColumn });
  const condition = readHighlight(rule, corner, formula);
  return condition && { type: "highlightCell", ...condition, style: dxfs[Number(dxfId ?? -1)] ?? {} };
}
