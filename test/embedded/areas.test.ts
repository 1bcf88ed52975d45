import { areaBeside, areaStep, type Area } from "../../src/embedded/areas";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => areaStep({ key, shiftKey: false, altKey: false, metaKey: false, ...more });

test("F6 goes on and Shift+F6 back, and no other key does", () => {
  expect([press("F6"), press("F6", { ctrlKey: true }), press("F6", { shiftKey: true })]).toEqual([1, 1, -1]);
  expect([press("F7"), press("Tab"), press("F6", { altKey: true }), press("F6", { metaKey: true })]).toEqual([undefined, undefined, undefined, undefined]);
});
test("areaBeside goes round in both directions", () => {
  const all = (): boolean => true;
  expect((["bar", "grid", "pane"] as const).map((from) => areaBeside(from, 1, all))).toEqual(["grid", "pane", "bar"]);
  expect((["bar", "grid", "pane"] as const).map((from) => areaBeside(from, -1, all))).toEqual(["pane", "bar", "grid"]);
});
test("areaBeside leaves out the pane while it is hidden", () => {
  const shown = (area: Area): boolean => area !== "pane";
  expect([areaBeside("grid", 1, shown), areaBeside("bar", -1, shown)]).toEqual(["bar", "grid"]);
});
