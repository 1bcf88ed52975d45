import { requireOpportunities } from "../../../src/core/prediction/requireOpportunities";

test("requireOpportunities lets pass what can be", () => {
  for (const [x, tx, n] of [[0, 0, 0], [0, 0, 6], [1, 1, 1], [2, 4, 6], [6, 6, 6]] as const) expect(() => requireOpportunities("test", x, tx, n)).not.toThrow();
});

test.each([
  [1, 7, 6, "recencyAfterAge"],
  [1, 0, 6, "repeatAtOnce"],
  [0, 2, 6, "recencyWithoutRepeat"],
  [3, 2, 6, "moreThanOpportunities"],
])("requireOpportunities refuses x = %p, t_x = %p, n = %p", (x, tx, n, fault) => {
  expect(() => requireOpportunities("test", x, tx, n, 5)).toThrow(expect.objectContaining({ reason: "outOfRange", fault, row: 5 }));
});
