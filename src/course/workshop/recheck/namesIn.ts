import { formatAddress } from "../../../cells/address";
import type { SheetRead } from "../../check/SheetRead";
import { nameOf } from "../../desk/sheetNames";
import type { Engine } from "../../Evaluate";
import { placeSheet } from "../../sheet/placeSheet";
import type { Step } from "../../Step";
import { SHEET } from "./recordedSheet";

/** The names of a lesson's own cells that formulas use, with the number of whichever set they were of. */
export function namesIn(step: Step, formulas: readonly string[], { references }: Engine): SheetRead["names"] {
  const words = new Set(formulas.filter(Boolean).flatMap((formula) => references(formula).words));
  const { spots } = placeSheet(step.sheet ?? []);
  return [...words].flatMap((word) => {
    const spot = [...spots].find(([id]) => new RegExp(`^${nameOf(step.id, id, 1).replace(".", "\\.")}(?:_\\d+)?$`, "i").test(word))?.[1];
    return spot ? [{ name: word, place: { sheet: SHEET, address: formatAddress(spot.area) } }] : [];
  });
}
