import { BaseFunction, BaseReferenceObject } from "@univerjs/engine-formula";

/**
 * MAP, BYROW, SCAN, REDUCE and their kin hand every cell of a block on as a reference of its own, which the engine forgets to tell what
 * formulas have spilled: such cells were read as blank, by these functions and by all that read the same cell after them.
 */
export function readSpilled(): void {
  if (BaseFunction.prototype.createReferenceObject === referTo) return;
  refer = BaseFunction.prototype.createReferenceObject;
  BaseFunction.prototype.createReferenceObject = referTo;
}

type Refer = BaseFunction["createReferenceObject"];
let refer: Refer;
const referTo: Refer = function (this: BaseFunction, whole, range) {
  const part = refer.call(this, whole, range);
  if (part instanceof BaseReferenceObject) {
    part.setArrayFormulaRange(whole.getArrayFormulaRange());
    part.setRuntimeArrayFormulaCellData(whole.getRuntimeArrayFormulaCellData());
    part.setRuntimeArrayFormulaRange(whole.getRuntimeArrayFormulaRange());
    part.setRuntimeFeatureCellData(whole.getRuntimeFeatureCellData());
  }
  return part;
};
