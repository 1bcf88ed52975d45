import { seedFor } from "../../../src/course/variants/seedFor";
import type { Step } from "../../../src/course/Step";

const drawn: Step = { id: "2.1", kind: "formula", minutes: 1, draw: () => ({}) };
const anna = { learner: "Anna", workshop: { salt: "spring" } };

test("seedFor in a workshop is that of course, step, learner and the workshop's salt", () => {
  expect(seedFor(drawn, true, anna)).toBe(seedFor(drawn, true, { ...anna, salt: "of this browser" }));
  expect(seedFor(drawn, true, anna)).not.toBe(seedFor(drawn, true, { ...anna, workshop: { salt: "autumn" } }));
  expect(seedFor(drawn, true, anna)).not.toBe(seedFor(drawn, true, { learner: "Anna" }));
  expect(seedFor(drawn, true, anna)).not.toBe(seedFor({ ...drawn, id: "2.2" }, true, anna));
});

test("seedFor takes a name for the same in other letters and with blanks around it, as the roster does", () => {
  expect(seedFor(drawn, true, { ...anna, learner: " ANNA " })).toBe(seedFor(drawn, true, anna));
});

test("seedFor gives graded work own numbers, whatever was chosen", () => {
  expect(seedFor(drawn, false, anna)).toBe(0);
  expect(seedFor(drawn, false, { ...anna, workshop: { salt: "spring", graded: true } })).toBe(seedFor(drawn, true, anna));
});

test("seedFor tells learners without a name apart by their own salt", () => {
  const nameless = (salt: string) => seedFor(drawn, true, { learner: "", salt, workshop: anna.workshop });
  expect(nameless("a")).not.toBe(nameless("b"));
});
