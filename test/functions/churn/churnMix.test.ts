import { down, value } from "../../support/sheet";

test("CHURNMIX has no answer for blank cells, and divides by zero where nobody is to weigh", () => {
  expect(value("CHURNMIX", down(null, null), down(null, null))).toBe("#N/A");
  expect(value("CHURNMIX", down(0, null), down(0.1, 0.2))).toBe("#DIV/0!");
});
