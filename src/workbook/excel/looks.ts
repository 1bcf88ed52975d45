import { common, parseAddress, type Area } from "../../cells/address";
import { LOOKS, type Appearance } from "../appearance";
import type { Layout } from "../Layout";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** What Excel gives an empty cell of a new workbook; it cannot be asked to put back only this. */
const PLAIN = { font: { bold: false, size: 11, color: "#000000" }, wrapText: false } as const;

/**
 * Dresses blocks in the order given. On a new sheet only a block that was dressed before has to be undressed: all else keeps the user's
 * own font and colours. Elsewhere all are undressed first, as a block takes its neighbour's line away with its own.
 */
export function dress(sheet: Excel.Worksheet, looks: NonNullable<Layout["looks"]>, isNew: boolean): void {
  const blocks = looks.map(({ address, look }) => ({ address, look, range: sheet.getRange(address), area: parseAddress(address) }));
  if (!isNew) for (const { range, area } of blocks) undress(range, area);
  blocks.forEach(({ look, range, area }, index) => {
    if (blocks.slice(0, index).some((earlier) => common(earlier.area, area))) undress(range, area);
    wear(range, area, LOOKS[look]);
  });
}

function undress({ format }: Excel.Range, area: Area): void {
  format.set(PLAIN);
  format.fill.clear();
  for (const edge of edgesOf("around", area)) format.borders.getItem(edge).style = "None";
}

function wear({ format }: Excel.Range, area: Area, { size, bold, color, fill, wraps, line }: Appearance): void {
  const font = { ...(size && { size }), ...(bold && { bold }), ...(color && { color }) };
  format.set({ font, ...(wraps && { wrapText: true }) });
  if (wraps) format.autofitRows();
  if (fill) format.fill.color = fill;
  for (const edge of line ? edgesOf(line, area) : []) format.borders.getItem(edge).set({ style: "Continuous", weight: "Thin" });
}

/** One row has no borders between its rows: Excel refuses to set them. */
function edgesOf(line: NonNullable<Appearance["line"]>, { rows, columns }: Area): readonly Edge[] {
  if (line !== "around") return [line === "above" ? "EdgeTop" : "EdgeBottom"];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...(rows > 1 ? ["InsideHorizontal" as const] : []), ...(columns > 1 ? ["InsideVertical" as const] : [])];
}
