import { ourCalls } from "../../../src/audit/explain/OurCall";
import type { Input, Subject } from "../../../src/audit/explain/Subject";
import { nodesOf } from "../../../src/syntax/Node";
import { parse } from "../../../src/syntax/parse";
import { effectData, type Varied } from "../../../src/pane/audit/explain/effectData";
import { inNamespace } from "../../../src/pane/audit/explain/inNamespace";
import { withValues } from "../../../src/pane/audit/explain/withValues";
import { explainWords } from "../../../src/locale/audit/explain";

function subject(formula: string, cells: Readonly<Record<string, number>>): Subject {
  const tree = parse(formula);
  const inputs = nodesOf(tree).flatMap((node): Input[] => (node.kind === "reference" ? [{ kind: "cells", text: node.address, nodes: [node], place: { sheet: "S", address: node.address }, cells: [[cells[node.address] ?? 0]] }] : []));
  const place = { sheet: "S", address: "Z9" };
  return { place, anchor: place, at: { row: 0, column: 0 }, spill: { rows: 1, columns: 1 }, written: formula, names: [], formula, tree, calls: ourCalls(tree), inputs, shown: 0 };
}

test("results stand in place of the outer calls, and values in place of cells", () => {
  const whole = withValues(subject("=A1-LTV(B1,CHURNRATE(1,2,3))*2", { A1: 7 }), (step) => `step${step}`, String);
  expect(whole).toBe("=7-step2*2");
});

test("one call and nothing else needs no such line", () => {
  expect(withValues(subject("=LTV(B1,2)", {}), () => "", String)).toBeUndefined();
});

test("our functions get the namespace of the build, and no others", () => {
  expect(inNamespace("=SUM(ltv(1,CHURNRATE(1,2,3)))", "CE")).toBe("=SUM(CE.ltv(1,CE.CHURNRATE(1,2,3)))");
  expect(inNamespace("=SUM(", "CE")).toBe("=SUM(");
  expect(inNamespace("=LTV(1,2)", undefined)).toBe("=LTV(1,2)");
});

test("bars show differences, a change that is not allowed shows none, and what moves nothing has no bar", () => {
  const about = explainWords("en").sensitivity;
  const side = (value: number) => ({ cells: [[0]], value, refusal: undefined });
  const input = (text: string): Input => ({ kind: "typed", text, nodes: [], cells: [[0]], value: 0 });
  const varied = (text: string, low: number, high: number): Varied => ({ kind: "varied", input: input(text), rounded: false, low: side(low), high: side(high) });
  const data = effectData([varied("a", 8, 12), varied("still", 10, 10)], { base: 10, unit: "money", title: "t", alt: "a", words: about });
  expect(data).toMatchObject({ labels: ["a"], format: "#,##0.00", columns: [{ values: [-2] }, { values: [2] }] });
  expect(effectData([varied("still", 10, 10)], { base: 10, unit: "money", title: "t", alt: "a", words: about })).toBeUndefined();
});
