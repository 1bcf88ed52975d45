import { value, why } from "../../support/sheet";

test("SAFECHURN says what the margin does not cover", () => {
  expect(why("en", "SAFECHURN", 400, 500, 1000)).toBe("SAFECHURN: even without churn the margin (400) does not cover maintenance and target (500)");
  expect(value("SAFECHURN", 1000, 400, -1)).toBe("#NUM!");
});
