import { HEAT, MARKS } from "../appearance";
import type { Layout } from "../Layout";

/** Marks and heat in place of those that their blocks had before. */
export function mark(sheet: Excel.Worksheet, { marks = [], heat = [] }: Pick<Layout, "marks" | "heat">): void {
  for (const address of new Set([...marks, ...heat].map((block) => block.address))) sheet.getRange(address).conditionalFormats.clearAll();
  for (const { address } of heat) {
    const { colorScale } = sheet.getRange(address).conditionalFormats.add("ColorScale");
    colorScale.criteria = { minimum: { type: "LowestValue", color: HEAT.low }, maximum: { type: "HighestValue", color: HEAT.high } };
  }
  // Excel puts what is added above what is there: the first mark has the last word.
  for (const { address, when, as } of [...marks].reverse()) {
    const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
    custom.rule.formula = when;
    custom.format.fill.color = MARKS[as].fill;
    custom.format.font.color = MARKS[as].color;
  }
}
