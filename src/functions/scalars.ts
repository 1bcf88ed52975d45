import { isBlank, CellError, type Cell, type Grid } from "../cells/Cell";
import { Fault, RANK } from "./Fault";
import { errorFault, type Kind, type NumberKind } from "./kinds";
import { asGrid, height, isOmitted, width, type Argument } from "./shape";

/** A scalar parameter and the cells given for it; without cells it was left out. */
export interface Scalar {
  readonly name: string;
  /** The parameter's place in the list. */
  readonly order: number;
  readonly kind: Kind<unknown>;
  readonly cells: Grid | undefined;
  readonly rows: number;
  readonly columns: number;
}

export function scalarOf(name: string, order: number, kind: Kind<unknown>, argument: Argument): Scalar {
  if (isOmitted(argument)) return { name, order, kind, cells: undefined, rows: 1, columns: 1 };
  const cells = asGrid(argument);
  return { name, order, kind, cells, rows: height(cells), columns: width(cells) };
}

export const isSingle = ({ rows, columns }: Scalar): boolean => rows * columns === 1;

const MISSING = new Fault(RANK.typeOrSize, "#VALUE!", "missing");
const OVERHANG = new Fault(RANK.errorInArgument, "#N/A", "overhang");

/** The value for a place in the lifted block: sides of length 1 stretch, sides that end before it overhang. */
export function valueAt({ kind, cells, rows, columns }: Scalar, row: number, column: number): unknown {
  if (!cells) return kind.optional ? kind.fallback : MISSING;
  if ((rows > 1 && row >= rows) || (columns > 1 && column >= columns)) return OVERHANG;
  return readCell(kind, cells[rows === 1 ? 0 : row]![columns === 1 ? 0 : column] ?? null);
}

/** Where 0 has no meaning for an optional parameter, a blank cell or a 0 is the default: some hosts deliver 0 for blank. */
export const isDefaultFor = (kind: Kind<unknown>, cell: Cell): boolean => kind.optional && (isBlank(cell) || cell === 0) && zeroHasNoMeaning(kind);

function readCell(kind: Kind<unknown>, cell: Cell): unknown {
  if (cell instanceof CellError) return errorFault(cell);
  if (isDefaultFor(kind, cell)) return kind.fallback;
  return kind.read(cell, true);
}

export const isNumberKind = (kind: Kind<unknown>): kind is NumberKind => "min" in kind;
const zeroHasNoMeaning = (kind: Kind<unknown>): boolean => !isNumberKind(kind) || kind.min > 0;
