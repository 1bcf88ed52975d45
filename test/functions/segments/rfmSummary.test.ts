import { down, spill, value } from "../../support/sheet";

const args = [down("a", "b", "a", "c"), down(45292, 45301, 45322, 45311), down(100, 40, 60, 300)] as const;

test("RFMSUMMARY counts what RFM lists", () => {
  const [, ...customers] = spill("RFM", ...args);
  for (const [segment, count, , revenue] of spill("RFMSUMMARY", ...args).slice(1)) {
    const own = customers.filter((row) => row[7] === segment);
    expect([segment, count, revenue]).toEqual([segment, own.length, own.reduce((sum, row) => sum + Number(row[3]), 0)]);
  }
});

test("RFMSUMMARY says its words in the language asked for", () => {
  expect(spill("RFMSUMMARY", ...args, null, null, "ru").map((row) => row[0])).toEqual([
    "Сегмент", "Новые", "Потенциально лояльные", "Чемпионы", "Перспективные", "Лояльные", "Засыпающие", "Требуют внимания", "Спящие", "Под угрозой ухода", "Нельзя потерять",
  ]);
});

test("RFMSUMMARY has revenue shares only of revenue above 0, the rest stands", () => {
  const [, first] = spill("RFMSUMMARY", down("a"), down(1), down(0));
  expect(first).toEqual(["New", 1, 1, 0, "#N/A", 0, 1, 0]);
});

test("RFMSUMMARY without any row left has no answer", () => {
  expect(value("RFMSUMMARY", ...args, 45000)).toBe("#N/A");
});
