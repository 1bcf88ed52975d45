import type { Cell } from "../../cells/Cell";
import { NUMBER_FORMAT, type Unit } from "../../functions/units";
import type { EmbeddedWords } from "../../locale/embedded";
import type { Block, SheetDraft } from "../SheetDraft";
import { spilling } from "./spilling";

/** A label, a value or formula, and the unit it counts in. */
type Line = readonly [label: string, cell: Cell, unit: Unit];

/** Cases 02 and 03 of the course book, typed as an analyst would: inputs, formulas, and the formula as text beside. */
export function casesSheet({ sample: words }: EmbeddedWords): SheetDraft {
  const case02: readonly Line[] = [
    [words.atStart, 3000, "count"],
    [words.joined, 500, "count"],
    [words.atEnd, 3300, "count"],
    [words.margin, 0.05, "share"],
    [words.lost, "=LOSTCUSTOMERS(B3,B4,B5)", "count"],
    [words.churnStart, "=CHURNRATE(B3,B4,B5)", "share"],
    [words.churnEnd, '=CHURNRATE(B3,B4,B5,"end")', "share"],
    [words.churnAverage, '=CHURNRATE(B3,B4,B5,"average")', "share"],
    [words.churnExposed, '=CHURNRATE(B3,B4,B5,"exposed")', "share"],
  ];
  const case03: readonly Line[] = [
    [words.atStart, 300_000, "count"],
    [words.joined, 50_000, "count"],
    [words.atEnd, 320_000, "count"],
    [words.billBefore, 1000, "money"],
    [words.billNow, 900, "money"],
    [words.margin, 0.03, "share"],
    [words.lost, "=LOSTCUSTOMERS(B20,B21,B22)", "count"],
    [words.churnStart, "=CHURNRATE(B20,B21,B22)", "share"],
    [words.lossBefore, "=CHURNLOSS(B26,B23,B25)", "money"],
  ];
  return {
    name: words.cases,
    widths: [380, 170, 270],
    blocks: [
      { at: "A1", cells: [[words.case02]], look: "title" },
      ...lines(3, case02),
      { at: "A13", cells: [[words.lostGroups, words.lost, words.turnover]], look: "header" },
      { at: "A14", cells: [[null, "=B7/2", 100_000], [null, "=B7/2", 200_000]], formats: [NUMBER_FORMAT.count] },
      ...lines(16, [[words.loss, "=CHURNLOSS(B14:B15,C14:C15,B6)", "money"]]),
      { at: "A18", cells: [[words.case03]], look: "title" },
      ...lines(20, case03),
      { at: "A30", cells: [[words.bridge]], look: "header" },
      ...spilling("A31", "=REVENUEBRIDGE(B20,B21,B22,B23,B24)", 5, 2, [NUMBER_FORMAT.text, NUMBER_FORMAT.money]),
    ],
  };
}

const lines = (from: number, all: readonly Line[]): Block[] =>
  all.flatMap(([label, cell, unit], at) => [
    { at: `A${from + at}`, cells: [[label]] },
    { at: `B${from + at}`, cells: [[cell]], formats: [NUMBER_FORMAT[unit]] },
    { at: `C${from + at}`, cells: [[typeof cell === "string" ? asText(cell) : null]], look: "note" as const },
  ]);

/** A formula to be read: a space in front keeps it from being one. */
const asText = (formula: string): string => ` ${formula}`;
