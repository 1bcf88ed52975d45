import { formatAddress, SHEET, type Area } from "../../../src/cells/address";
import type { Spot } from "./Book";
import { eachCell } from "./eachCell";
import { OfficeError } from "./OfficeError";
import { amount, colour, oneOf, positive, put, settable, yesOrNo, type Allows, type Properties } from "./settable";

type Act = (action: (spot: Spot) => void) => void;

const BORDER = { style: oneOf("None", "Continuous", "Dash", "Double"), weight: oneOf("Hairline", "Thin", "Medium", "Thick"), color: colour };
const EDGES = ["Top", "Bottom", "Left", "Right"] as const;

/** How the cells of a range look. */
export function rangeFormat(act: Act): object {
  const set = (path: string, value: unknown, allows: Allows): void => act((spot) => (path === "columnWidth" ? widen(spot, value, allows) : eachCell(spot.area, (address) => put(lookOf(spot, address), path, value, allows))));
  const fill = settable({ color: colour }, (path, value, allows) => set(`fill.${path}`, value, allows), { clear: () => act((spot) => eachCell(spot.area, (address) => lookOf(spot, address).delete("fill.color"))) });
  const borders = Object.freeze({ getItem: (edge: string) => settable(BORDER, (path, value, allows) => act((spot) => border(spot, edge, path, value, allows))) });
  const parts = { font: { bold: yesOrNo, size: positive, color: colour }, wrapText: yesOrNo, columnWidth: amount };
  const autofitRows = (): void => act(({ sheet, area }) => eachCell(area, (address, _, c) => sheet.fitted.set(address, { content: sheet.cells.get(address), width: sheet.widths.get(area.column + c) })));
  return settable(parts, set, { fill, borders, autofitRows });
}

function lookOf({ sheet }: Spot, address: string): Properties {
  const look: Properties = sheet.looks.get(address) ?? new Map();
  sheet.looks.set(address, look);
  return look;
}

function widen({ sheet, area }: Spot, width: unknown, allows: Allows): void {
  if (area.rows !== SHEET.rows) throw new Error("the double knows widths of whole columns only");
  if (!allows(width)) throw new OfficeError("InvalidArgument", `a column cannot be ${String(width)} wide`);
  for (let column = area.column; column < area.column + area.columns; column++) sheet.widths.set(column, width as number);
}

/** The sides of each cell that an edge of a block runs along. */
function border(spot: Spot, edge: string, path: string, value: unknown, allows: Allows): void {
  const { area } = spot;
  if ((edge === "InsideHorizontal" && area.rows === 1) || (edge === "InsideVertical" && area.columns === 1)) throw new OfficeError("InvalidArgument", `there is no ${edge} in a block of one`);
  eachCell(area, (address, r, c) => {
    for (const side of EDGES) {
      if (!runsAlong(edge, side, area, r, c)) continue;
      put(lookOf(spot, address), `${side}.${path}`, value, allows);
      if (value === "None") loseLine(spot, side, area.row + r, area.column + c);
    }
  });
}

/** Two cells share the line between them: taken from one, it is gone from the other. */
function loseLine({ sheet }: Spot, side: (typeof EDGES)[number], row: number, column: number): void {
  const [down, right, other] = ({ Top: [-1, 0, "Bottom"], Bottom: [1, 0, "Top"], Left: [0, -1, "Right"], Right: [0, 1, "Left"] } as const)[side];
  if (row + down >= 0 && column + right >= 0) sheet.looks.get(formatAddress({ row: row + down, column: column + right }))?.delete(`${other}.style`);
}

function runsAlong(edge: string, side: (typeof EDGES)[number], { rows, columns }: Area, r: number, c: number): boolean {
  const outer = { Top: r === 0, Bottom: r === rows - 1, Left: c === 0, Right: c === columns - 1 }[side];
  if (edge === `Edge${side}`) return outer;
  if (edge === "InsideHorizontal") return !outer && (side === "Top" || side === "Bottom");
  if (edge === "InsideVertical") return !outer && (side === "Left" || side === "Right");
  if (EDGES.some((known) => edge === `Edge${known}`)) return false;
  throw new OfficeError("InvalidArgument", `there is no border ${edge}`);
}
