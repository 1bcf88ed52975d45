import { CellError } from "../../../src/cells/Cell";
import { down, spill, value, why } from "../../support/sheet";

test("LOSTLIST gives the cell that first carried the id, in order, each once", () => {
  expect(spill("LOSTLIST", down(" Bob ", null, 7, "Bob", "Ann"), down("Ann", "Eve"))).toEqual([[" Bob "], [7]]);
});
test("LOSTLIST says in words that nobody was lost", () => {
  expect(value("LOSTLIST", down("Ann"), down("Ann", "Bob"))).toBe("#N/A");
  expect(why("en", "LOSTLIST", down("Ann"), down("Ann"))).toContain("nobody was lost");
  expect(why("ru", "LOSTLIST", down("Ann"), down("Ann"))).toContain("никто не ушёл");
  expect(why("zh", "LOSTLIST", down("Ann"), down("Ann"))).toContain("没有客户流失");
});
test("LOSTLIST gives an error in a list back", () => {
  expect(value("LOSTLIST", down("Ann", new CellError("#N/A")), down("Ann"))).toBe("#N/A");
  expect(value("LOSTLIST", down("Ann"), down(new CellError("#REF!")))).toBe("#VALUE!");
});
