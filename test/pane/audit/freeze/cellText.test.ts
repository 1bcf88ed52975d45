import { CellError } from "../../../../src/cells/Cell";
import { cellText } from "../../../../src/pane/audit/freeze/cellText";

test("an error is told by its code, nothing by a word, and a number as the language writes it", () => {
  expect([new CellError("#NUM!"), null, 0.075, "Loyal", true].map((cell) => cellText(cell, "ru", "пусто"))).toEqual(["#NUM!", "пусто", "0,075", "Loyal", "true"]);
});
