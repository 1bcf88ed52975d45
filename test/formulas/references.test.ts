import { references } from "../../src/formulas/references";

test.each([
  ["=CHURNRATE(A1:A3,$B$1,'New orders'!C1:C3,margin)", ["A1:A3", "$B$1", "'New orders'!C1:C3"], ["CHURNRATE", "margin"]],
  ["=SUM(Orders[amount])+LET(x,A1 ,x+Orders[[#This Row],[x]])", ["A1"], ["SUM", "Orders", "LET", "x", "x", "Orders"]],
  ["=F(A:C,2:5,Лист1!A1)-B2%", ["A:C", "2:5", "Лист1!A1", "B2"], ["F"]],
  ['="A1"&LTV(ltv1)', ["ltv1"], ["LTV"]],
  ["=1+2", [], []],
  ["=(", [], []],
])("references(%s)", (formula, blocks, words) => {
  expect(references(formula)).toEqual({ blocks, words });
});
