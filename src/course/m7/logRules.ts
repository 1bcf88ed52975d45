import { isBlank, type Cell } from "../../cells/Cell";
import { everyBegunRowFilled, everyCell, numbers } from "../check/rules";
import type { Filled, Rule } from "../Step";

/** With fewer customers than scores, the scores mean nothing. */
const FEWEST = 5;
/** A day so far after all others is rather a slip of the pen than a purchase. */
const FAR = 90;
const LAST_SERIAL = 2_958_465;

const isDay = (cell: Cell): boolean => typeof cell === "number" && cell >= 1 && cell <= LAST_SERIAL;

const buyersIn = (filled: Filled): readonly string[] => filled.cells("buyer").filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim());

const tooFewBuyers: Rule = {
  id: "tooFewBuyers", weight: "essential", reads: ["buyer"], breaks: { buyer: ["Ann", "Bob", "Ann"] },
  find: (filled) => {
    const count = new Set(buyersIn(filled)).size;
    return count >= FEWEST ? undefined : { data: { count, least: FEWEST } };
  },
};

/** Recency is counted from the latest day of the log: one wrong day makes everybody look asleep. */
const farAhead: Rule = {
  id: "farAhead", weight: "actionable", reads: ["boughtOn"], breaks: { boughtOn: [46_050, 46_061, 46_075, 46_090, 46_102, 46_120, 46_150, 48_163] },
  find: (filled) => {
    const days = numbers(filled.cells("boughtOn"));
    const latest = days.reduce((last, day) => Math.max(last, day), 0);
    const before = days.reduce((last, day) => (day < latest ? Math.max(last, day) : last), 0);
    return before > 0 && latest - before > FAR ? { row: filled.cells("boughtOn").indexOf(latest) + 1, data: { days: latest - before } } : undefined;
  },
};

/** One customer written in two ways counts as two. */
const twoSpellings: Rule = {
  id: "twoSpellings", weight: "actionable", reads: ["buyer"], breaks: { buyer: ["Ann", "Bob", "Cid", "ann", "Dora", "Eve", "Ann", "Cid"] },
  find: (filled) => {
    const first = new Map<string, string>();
    const row = filled.cells("buyer").findIndex((cell) => {
      const name = String(cell ?? "").trim();
      const known = first.get(name.toLowerCase());
      if (known === undefined) first.set(name.toLowerCase(), name);
      return known !== undefined && known !== name;
    });
    return row < 0 ? undefined : { row: row + 1 };
  },
};

const refunds: Rule = {
  id: "refunds", weight: "informative", reads: ["paid"], breaks: { paid: [120, 80, -60, 90, 300, 40, 110, 75] },
  find: (filled) => {
    const count = numbers(filled.cells("paid")).filter((amount) => amount < 0).length;
    return count === 0 ? undefined : { data: { count } };
  },
};

/** Where most have bought equally often, their scores are equal as well. */
const manyTies: Rule = {
  id: "manyTies", weight: "informative", reads: ["buyer"], breaks: { buyer: ["Ann", "Bob", "Cid", "Fred", "Dora", "Eve", "Gus", "Ann"] },
  find: (filled) => {
    const times = new Map<string, number>();
    for (const buyer of buyersIn(filled)) times.set(buyer, (times.get(buyer) ?? 0) + 1);
    const once = [...times.values()].filter((count) => count === 1).length;
    return once > 0.7 * times.size ? { data: { count: once, total: times.size } } : undefined;
  },
};

/** What a log of one's own may have wrong. Over the sheet's log they are not asked: it has other columns. */
export const logRules: readonly Rule[] = [
  everyBegunRowFilled("rowIncomplete", ["buyer", "boughtOn", "paid"], { paid: [120, null, 60, 90, 300, 40, 110, 75] }),
  everyCell("notADay", "boughtOn", isDay, { boughtOn: [46_050, 20_260_301, 46_075, 46_090, 46_102, 46_120, 46_150, 46_163] }),
  tooFewBuyers,
  farAhead,
  twoSpellings,
  refunds,
  manyTies,
];
