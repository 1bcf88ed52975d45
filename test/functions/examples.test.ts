import type { Grid } from "../../src/cells/Cell";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { asGrid } from "../../src/functions/shape";
import { expectNear } from "../support/near";
import { spill } from "../support/sheet";

describe.each(FUNCTIONS.map((fn) => [fn.id, fn] as const))("%s", (id, fn) => {
  test.each(fn.examples.map((example, i) => [i + 1, example] as const))("example %i gives what the help says", (_, { args, result }) => {
    expectNear(spill(id, ...args), asGrid(result as Grid));
  });
});
