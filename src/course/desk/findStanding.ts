import { formatAddress, parseAddress, type Area } from "../../cells/address";
import type { Cell } from "../../cells/Cell";
import type { Place, Workbook } from "../../workbook/Workbook";
import { FRAME, OWNER, ownerText, VARIANT } from "../sheet/frameOf";
import type { Placed } from "../sheet/placeSheet";
import { nameOf, setsIn } from "./sheetNames";

export type NamedPlaces = readonly { readonly name: string; readonly place: Place }[];

/** The learner's sheet of a step, as the names of the workbook tell. */
export interface Found {
  readonly set: number;
  readonly sheet: string;
  /** Where the parts and the cells of the frame stand; those that are gone, or on another sheet, are not among them. */
  readonly areas: ReadonlyMap<string, Area>;
  readonly seed: number;
  readonly names: NamedPlaces;
}

/** Ids that have a name of their own in the workbook. Strips are found by their blocks. */
export const namedIds = (placed: Placed): readonly string[] => [...[...placed.spots].filter(([, { role }]) => role !== "strip").map(([id]) => id), ...FRAME];

/** Finds the sheet by the cell that says whose it is, wherever that has been moved and whatever the sheet is called by now. */
export async function findStanding(workbook: Workbook, step: string, placed: Placed, learner: string, names: NamedPlaces): Promise<Found | undefined> {
  for (const { set, owner, variant, areas } of standingSets(step, placed, names)) {
    const [whose, seed] = await readBoth(workbook, owner, variant ?? owner);
    if (String(whose) === ownerText(learner)) return { set, sheet: owner.sheet, areas, seed: typeof seed === "number" ? seed : 0, names };
  }
  return undefined;
}

/** The cells of one sheet of a step, as the names of the workbook tell. */
export interface StandingSet {
  readonly set: number;
  /** The cell that says whose it is. */
  readonly owner: Place;
  readonly variant: Place | undefined;
  readonly areas: ReadonlyMap<string, Area>;
}

/** All sheets of a step, whoever they belong to. */
export function standingSets(step: string, placed: Placed, names: NamedPlaces): readonly StandingSet[] {
  const byName = new Map(names.map(({ name, place }) => [name.toLowerCase(), place]));
  return setsIn(step, [...byName.keys()]).map((set) => {
    const owner = byName.get(nameOf(step, OWNER, set).toLowerCase())!;
    const placeOf = (id: string): Place | undefined => {
      const place = byName.get(nameOf(step, id, set).toLowerCase());
      return place?.sheet === owner.sheet ? place : undefined;
    };
    const areas = new Map(namedIds(placed).flatMap((id) => {
      const place = placeOf(id);
      return place ? [[id, parseAddress(place.address)] as const] : [];
    }));
    return { set, owner, variant: placeOf(VARIANT), areas: withStrips(areas, placed) };
  });
}

/** Two cells of one sheet in one reading. */
async function readBoth(workbook: Workbook, one: Place, other: Place): Promise<readonly Cell[]> {
  const [a, b] = [parseAddress(one.address), parseAddress(other.address)];
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const block = { row, column, rows: Math.max(a.row, b.row) - row + 1, columns: Math.max(a.column, b.column) - column + 1 };
  const cells = await workbook.cells.read({ sheet: one.sheet, address: formatAddress(block) });
  return [a, b].map((at) => cells[at.row - row]![at.column - column]!);
}

/** Strips stand where they stood within their blocks. */
function withStrips(areas: Map<string, Area>, { spots }: Placed): ReadonlyMap<string, Area> {
  for (const [id, { role, area }] of spots) {
    const block = role === "strip" ? id.slice(0, id.indexOf(".")) : "";
    const [from, now] = [spots.get(block)?.area, areas.get(block)];
    if (from && now) areas.set(id, { ...area, row: area.row + now.row - from.row, column: area.column + now.column - from.column });
  }
  return areas;
}

/** Where the learner writes freely, a table may get as many rows as it needs. */
const GROWS: ReadonlySet<string> = new Set(["free", "given", "strip"]);

/** The parts of a lesson that are gone, and those into which rows or columns were put. */
export function damageTo({ areas }: Found, { spots }: Placed): { readonly missing: readonly string[]; readonly grown: readonly string[] } {
  const ids = [...spots.keys()];
  const isGrown = (id: string): boolean => {
    const { role, fixed, area: placed } = spots.get(id)!;
    if (GROWS.has(role) && !fixed) return false;
    const now = areas.get(id);
    return now !== undefined && (now.rows !== placed.rows || now.columns !== placed.columns);
  };
  return { missing: ids.filter((id) => !areas.has(id)), grown: ids.filter(isGrown) };
}
