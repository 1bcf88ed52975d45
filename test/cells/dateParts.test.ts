import { dateParts, isoDate } from "../../src/cells/dateParts";

test("dateParts(serial) is the day Excel shows", () => {
  // 45292 and 45351: Excel's own DATE(2024,1,1) and DATE(2024,2,29)
  expect(dateParts(45292)).toEqual({ year: 2024, month: 1, day: 1 });
  expect(dateParts(45351)).toEqual({ year: 2024, month: 2, day: 29 });
});
test("dateParts(serial) ignores the time of day and ends on 31 December 9999", () => {
  expect(isoDate(45292.99)).toBe("2024-01-01");
  expect(isoDate(61)).toBe("1900-03-01");
  expect(isoDate(2_958_465)).toBe("9999-12-31");
});
test("dateParts(serial) is undefined where Excel shows no true date", () => {
  for (const serial of [60, 0, -1, 2_958_466, Number.NaN]) expect(dateParts(serial)).toBeUndefined();
});
