import { requireGross } from "../../../src/core/churn/requireGross";

test("requireGross lets pass whom the period left: case 02 of the course book, and nobody but the new ones", () => {
  expect(() => requireGross("churnRate", 500, 3300)).not.toThrow();
  expect(() => requireGross("churnRate", 500, 500)).not.toThrow();
});

test("requireGross refuses fewer at the end than came, in the name of the asker", () => {
  expect(() => requireGross("revenueBridge", 500, 499)).toThrow("revenueBridge requires atEnd to be at least joined");
});
