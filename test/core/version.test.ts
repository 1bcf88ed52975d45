import { VERSION } from "../../src/core/version";

test("VERSION is that of the definitions as first published", () => {
  expect(VERSION).toBe("1.0");
});
