import type { Spot } from "./Book";
import type { Rule } from "./BookSheet";
import { eachCell } from "./eachCell";
import { OfficeError } from "./OfficeError";
import { colour, formula, oneOf, put, settable, shaped, type Parts } from "./settable";

type Act = (action: (spot: Spot) => void) => void;

const end = shaped({ type: oneOf("LowestValue", "HighestValue"), color: colour });
const KINDS: Readonly<Record<string, Parts>> = {
  Custom: { custom: { rule: { formula }, format: { font: { color: colour }, fill: { color: colour } } } },
  ColorScale: { colorScale: { criteria: shaped({ minimum: end, maximum: end }) } },
};

/** The conditional formats of a range. A new one lies above those that are there. */
export const conditionalFormats = (act: Act): object =>
  Object.freeze({
    add(type: string): object {
      const parts = KINDS[type];
      if (!parts) throw new OfficeError("InvalidArgument", `the double knows no conditional format ${type}`);
      const rule: Rule = { cells: new Set(), properties: new Map() };
      act(({ sheet, area }) => {
        eachCell(area, (address) => rule.cells.add(address));
        sheet.rules.unshift(rule);
      });
      return settable(parts, (path, value, allows) => act(() => put(rule.properties, path, value, allows)));
    },
    clearAll: () =>
      act(({ sheet, area }) => {
        for (const { cells } of sheet.rules) eachCell(area, (address) => cells.delete(address));
        sheet.rules.splice(0, sheet.rules.length, ...sheet.rules.filter(({ cells }) => cells.size > 0));
      }),
  });
