import * as fc from "fast-check";
import { raciFaults } from "../../../src/core/service/raciFaults";

const ROLES = ["", "Clerk", "Manager", "Director"];
const named = (block: readonly (readonly string[])[]) => raciFaults(block).map(({ row, column, fault }) => [block[row]![column], fault]);

test("raciFaults finds none where each task has one A and an R, be they one person", () => {
  expect(raciFaults([ROLES, ["Greet", "A/R", "I", ""], ["Refund", "R", "A", "C"]])).toEqual([]);
});

test("raciFaults names tasks without A, with several A, without R, and empty rows by that alone", () => {
  const block = [ROLES, ["No A", "R", "C", ""], ["Two A", "A/R", "A", ""], ["No R", "", "A", "I"], ["Neither", "", "C", ""], ["Empty", "", " ", ""]];
  expect(named(block)).toEqual([
    ["No A", "noAccountable"],
    ["Two A", "severalAccountable"],
    ["No R", "noResponsible"],
    ["Neither", "noAccountable"],
    ["Neither", "noResponsible"],
    ["Empty", "emptyRow"],
  ]);
});

test("raciFaults finds a role with more than 40 % of all A, from five A on", () => {
  const tasks = (...holders: number[]) => [ROLES, ...holders.map((role, i) => [`Task ${i}`, ...[1, 2, 3].map((at) => (at === role ? "A/R" : ""))])];
  expect(named(tasks(1, 1, 2, 3))).toEqual([]);
  expect(named(tasks(1, 1, 2, 2, 3))).toEqual([]);
  expect(named(tasks(1, 1, 1, 2, 3))).toEqual([["Clerk", "overloadedRole"]]);
  expect(named(tasks(1, 1, 1, 3, 3, 3))).toEqual([["Clerk", "overloadedRole"], ["Director", "overloadedRole"]]);
});

test("raciFaults passes over rows without any text", () => {
  expect(raciFaults([ROLES, ["", "", "", ""], ["Greet", "A/R", "", ""]])).toEqual([]);
});

test("raciFaults refuses another letter, a block without roles and a block without tasks", () => {
  expect(() => raciFaults([ROLES, ["Greet", "A", "X", "R"]])).toThrow("R, A, C and I only");
  expect(() => raciFaults([["Task"], ["Greet"]])).toThrow("at least one role");
  expect(() => raciFaults([ROLES])).toThrow("at least one task");
  expect(() => raciFaults([ROLES, ["", "", "", ""]])).toThrow("at least one task");
});

test("raciFaults finds exactly the tasks that a reader would", () => {
  const cell = fc.subarray(["R", "A", "C", "I"]).map((letters) => letters.join("/"));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
      const block = [ROLES, ...rows.map((cells, i) => [`Task ${i}`, ...cells])];
      const faulty = new Set(raciFaults(block).filter(({ column }) => column === 0).map(({ row }) => row - 1));
      rows.forEach((cells, i) => {
        const letters = cells.join("");
        const sound = letters.split("A").length === 2 && letters.includes("R");
        expect(faulty.has(i)).toBe(!sound);
      });
    }),
  );
});
