import { BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * What INDEX and OFFSET find in a column of a table, the engine would look for in the sheet of the formula: it finds the sheet of a
 * reference anew by its name, and a table's has none. A sheet that a reference without a name was given stays.
 */
export function tableSheets(): void {
  if (references.setForcedSheetId !== keepingGiven) references.setForcedSheetId = keepingGiven;
}

const references = BaseReferenceObject.prototype;
const byName = references.setForcedSheetId;
const keepingGiven: typeof byName = function (this: BaseReferenceObject, names) {
  if (this.getForcedSheetName() !== "" || !this.getForcedSheetId()) byName.call(this, names);
};
