import type { Spot } from "./Book";
import { eachCell } from "./eachCell";
import { OfficeError } from "./OfficeError";
import { amount, oneOf, put, settable, shaped, text, yesOrNo, type Allows } from "./settable";

type Act = (action: (spot: Spot) => void) => void;

const between = shaped({ formula1: amount, formula2: amount, operator: oneOf("Between") });
/** A comma ends a word, whatever the language of the program. */
const list = shaped({ inCellDropDown: yesOrNo, source: (value) => text(value) && value !== "" && !(value as string).startsWith("=") });
const RULES: readonly Allows[] = [shaped({ list }), shaped({ decimal: between }), shaped({ wholeNumber: between })];
const ALERT = shaped({ message: text, showAlert: yesOrNo, style: oneOf("Stop", "Warning", "Information"), title: (value) => typeof value === "string" && value.length <= 32 });

/** What may be entered in the cells of a range. */
export function dataValidation(act: Act): object {
  const parts = { rule: (value: unknown) => RULES.some((allows) => allows(value)), errorAlert: ALERT };
  const set = (path: string, value: unknown, allows: Allows): void =>
    act(({ sheet, area }) =>
      eachCell(area, (address) => {
        const validation = sheet.validations.get(address) ?? new Map<string, unknown>();
        if (path === "rule" && validation.has("rule")) throw new OfficeError("InvalidOperation", `${address} has a rule already`);
        put(validation, path, value, allows);
        sheet.validations.set(address, validation);
      }),
    );
  return settable(parts, set, { clear: () => act(({ sheet, area }) => eachCell(area, (address) => sheet.validations.delete(address))) });
}
