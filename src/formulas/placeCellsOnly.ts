import { ArrayValueObject, BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * An array of the engine knows the cells it stands for, and what is compared with it is looked up in an index by these cells. Functions
 * say of what they have computed that it stands in the cell of the formula, where other values are: `SCAN(…)<80` was FALSE throughout,
 * and the index took computed values for those of cells. Only what is read from cells stands in cells, and what is cut out of it.
 */
export function placeCellsOnly(): void {
  if (ArrayValueObject.create === createInPlace) return;
  create = ArrayValueObject.create.bind(ArrayValueObject);
  read = BaseReferenceObject.prototype.toArrayValueObject;
  cut = ArrayValueObject.prototype.slice;
  ArrayValueObject.create = createInPlace;
  BaseReferenceObject.prototype.toArrayValueObject = readCells;
  ArrayValueObject.prototype.slice = cutOut;
}

type Create = typeof ArrayValueObject.create;
type Read = BaseReferenceObject["toArrayValueObject"];
type Cut = ArrayValueObject["slice"];

/** Not among the cells of any sheet. */
const NOWHERE = { unitId: "", sheetId: "", row: -1, column: -1 };

let create: Create;
let read: Read;
let cut: Cut;
let fromCells = false;

const createInPlace: Create = (raw) => create(typeof raw === "string" || (fromCells && raw.row >= 0 && raw.column >= 0) ? raw : { ...raw, ...NOWHERE });

const readCells: Read = function (this: BaseReferenceObject, useCache) {
  return whileFromCells(() => read.call(this, useCache));
};

/** A part of what stands nowhere stands nowhere, too: its row is -1 already. */
const cutOut: Cut = function (this: ArrayValueObject, rows, columns) {
  return whileFromCells(() => cut.call(this, rows, columns));
};

function whileFromCells<T>(make: () => T): T {
  const before = fromCells;
  fromCells = true;
  try {
    return make();
  } finally {
    fromCells = before;
  }
}
