import { parseAddress, type Area } from "../../../cells/address";
import type { NamedPlaces } from "../../desk/findStanding";

/** The names of the roster's cells in the workbook: the column of the learners with its heading, and the row of the headings. */
export const LEARNERS = "ce_roster_learners";
export const HEADER = "ce_roster_header";

/** Where the roster stands by now. */
export interface RosterPlace {
  readonly sheet: string;
  /** The lines of the learners, without the heading. */
  readonly first: number;
  readonly rows: number;
  /** The column of the names. */
  readonly column: number;
  /** The row of the headings, as far as they reach; undefined where it was deleted. */
  readonly header: Area | undefined;
}

export function locateRoster(names: NamedPlaces): RosterPlace | undefined {
  const placeOf = (wanted: string) => names.find(({ name }) => name.toLowerCase() === wanted)?.place;
  const [learners, heading] = [placeOf(LEARNERS), placeOf(HEADER)];
  if (!learners) return undefined;
  const { row, rows, column } = parseAddress(learners.address);
  const header = heading?.sheet === learners.sheet ? parseAddress(heading.address) : undefined;
  const below = header && header.row >= row && header.row < row + rows ? header.row + 1 : row;
  return { sheet: learners.sheet, first: below, rows: row + rows - below, column, header };
}
