import { CellError } from "../../../src/cells/Cell";
import { across, down, spill, value, why } from "../../support/sheet";

const COHORT = [250, 180, 141, 118, 103, 93, 85, 79];

test("SBGFIT takes a row as it takes a column, and blank cells at the end as periods to come", () => {
  const column = spill("SBGFIT", down(...COHORT));
  expect(spill("SBGFIT", across(...COHORT))).toEqual(column);
  expect(spill("SBGFIT", down(...COHORT, null, "", null))).toEqual(column);
});
test("SBGFIT refuses a blank between survivors, where neither 0 nor a shorter list is meant", () => {
  expect(value("SBGFIT", down(250, 180, null, 118))).toBe("#VALUE!");
  expect(why("en", "SBGFIT", down(250, 180, null, 118))).toBe("SBGFIT: survivors, row 3: a blank cell between the numbers: every period needs its number");
});
test("SBGFIT takes all periods where their number is blank, 0 or left out", () => {
  const all = spill("SBGFIT", down(...COHORT));
  for (const periods of [[[null]], 0, 7, 100]) expect(spill("SBGFIT", down(...COHORT), periods)).toEqual(all);
  expect(spill("SBGFIT", down(...COHORT), 4)).toEqual(spill("SBGFIT", down(...COHORT.slice(0, 5))));
  expect(value("SBGFIT", down(...COHORT), 2.5)).toBe("#NUM!");
});
test("SBGFIT refuses survivors that rise, and names the row", () => {
  expect(value("SBGFIT", down(100, 80, 85))).toBe("#NUM!");
  expect(why("en", "SBGFIT", down(100, 80, 85))).toBe("SBGFIT: row 3: survivors rise from 80 to 85: a cohort never grows");
  expect(why("ru", "SBGFIT", down(100, 80, 85))).toContain("с 80 до 85");
});
test("SBGFIT says in the language it is told why there are no parameters", () => {
  const status = (language: string, ...survivors: number[]) => spill("SBGFIT", down(...survivors), null, language).map(([cell]) => cell);
  expect(status("en", 100, 80)).toEqual(["#N/A", "#N/A", "#N/A", "too little data: one renewal only; two parameters need at least two", "#N/A", "#N/A"]);
  expect(status("ru", 100, 100, 100)[3]).toBe("на границе: никто не ушёл");
  expect(status("zh", 100, 0)[3]).toBe("到达边界：首次续约时客户全部流失");
  expect(spill("SBGFIT", down(null, null))[3]).toEqual(["too little data: give the start and at least two renewals"]);
});
test("SBGFIT refuses text and negative counts, and gives errors back", () => {
  expect(value("SBGFIT", down(100, "80"))).toBe("#VALUE!");
  expect(value("SBGFIT", down(100, -1))).toBe("#NUM!");
  expect(value("SBGFIT", down(100, new CellError("#DIV/0!")))).toBe("#DIV/0!");
});
