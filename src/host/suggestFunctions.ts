import type { Injector } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";

/**
 * The grid shows its list of functions for a moment longer than it fits: somebody who types `C`, looks up, types `5` and presses Enter
 * would get a function in place of the cell. One letter is a column more often than a function, so nothing is suggested for it.
 */
export function suggestFromTwoLetters(injector: Injector): void {
  const functions = injector.get(IDescriptionService);
  const suggest = functions.getSearchListByNameFirstLetter.bind(functions);
  functions.getSearchListByNameFirstLetter = (typed) => (typed.length < 2 ? [] : suggest(typed));
}
