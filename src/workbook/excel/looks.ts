import { common, parseAddress } from "../../cells/address";
import { LOOKS, type Appearance } from "../appearance";
import type { Layout } from "../Layout";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** What Excel gives an empty cell of a new workbook; it cannot be asked to put back only this. */
const PLAIN = { font: { bold: false, size: 11, color: "#000000" }, wrapText: false } as const;

/** Dresses blocks in the order given. On a new sheet only a block that was dressed before has to be undressed: all else keeps the user's own font and colours. */
export function dress(sheet: Excel.Worksheet, looks: NonNullable<Layout["looks"]>, isNew: boolean): void {
  looks.forEach(({ address, look }, index) => {
    const before = looks.slice(0, index).some((other) => common(parseAddress(other.address), parseAddress(address)));
    const range = sheet.getRange(address);
    if (!isNew || before) undress(range, address);
    wear(range, address, LOOKS[look]);
  });
}

function undress({ format }: Excel.Range, address: string): void {
  format.set(PLAIN);
  format.fill.clear();
  for (const edge of edgesOf("around", address)) format.borders.getItem(edge).style = "None";
}

function wear({ format }: Excel.Range, address: string, { size, bold, color, fill, wraps, line }: Appearance): void {
  const font = { ...(size && { size }), ...(bold && { bold }), ...(color && { color }) };
  format.set({ font, ...(wraps && { wrapText: true }) });
  if (fill) format.fill.color = fill;
  for (const edge of line ? edgesOf(line, address) : []) format.borders.getItem(edge).set({ style: "Continuous", weight: "Thin" });
}

/** One row has no borders between its rows: Excel refuses to set them. */
function edgesOf(line: NonNullable<Appearance["line"]>, address: string): readonly Edge[] {
  if (line !== "around") return [line === "above" ? "EdgeTop" : "EdgeBottom"];
  const { rows, columns } = parseAddress(address);
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...(rows > 1 ? ["InsideHorizontal" as const] : []), ...(columns > 1 ? ["InsideVertical" as const] : [])];
}
