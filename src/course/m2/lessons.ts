import type { Module, Step } from "../Step";
import { answer, input, table } from "../sheet/parts";

const lostCustomers: Step = {
  id: "2.1",
  kind: "formula",
  minutes: 6,
  sheet: [input("begin", "count"), input("joined", "count"), input("end", "count"), answer("lost", "count")],
  book: { begin: 3000, joined: 500, end: 3300 },
  draw: (dice) => {
    const [begin, joined, lost] = [dice.number(1200, 6000, 50), dice.number(200, 900, 10), dice.number(120, 800, 10)];
    return { begin, joined, end: begin - lost + joined };
  },
  answers: [
    {
      at: "lost",
      solution: "=LOSTCUSTOMERS({begin},{joined},{end})",
      mistakes: { netGrowth: "={begin}-{end}", signReversed: "={end}-{begin}+{joined}", sign: "=({end}-{joined})-{begin}" },
    },
  ],
  chart: { kind: "bars", categories: "begin:lost labels", series: ["begin:lost"], unit: "count" },
};

const churnRate: Step = {
  id: "2.2",
  kind: "formula",
  minutes: 8,
  sheet: [input("begin", "count"), input("joined", "count"), input("end", "count"), answer("rate", "share")],
  book: { begin: 3000, joined: 500, end: 3300 },
  draw: lostCustomers.draw!,
  answers: [
    {
      at: "rate",
      solution: "=CHURNRATE({begin},{joined},{end})",
      reading: "start",
      readings: {
        end: '=CHURNRATE({begin},{joined},{end},"end")',
        average: '=CHURNRATE({begin},{joined},{end},"average")',
        exposed: '=CHURNRATE({begin},{joined},{end},"exposed")',
      },
      policy: "churnBase",
      mistakes: {
        netGrowth: "=({begin}-{end})/{begin}",
        newShare: "={joined}/{begin}",
        parentheses: "=({begin}-{end}-{joined})/{begin}",
      },
    },
  ],
};

const churnLoss: Step = {
  id: "2.3",
  kind: "formula",
  minutes: 10,
  sheet: [
    input("lost", "count"),
    input("margin", "share"),
    table("groups", 2, [
      { id: "group", role: "label" },
      { id: "share", role: "input", unit: "share" },
      { id: "value", role: "input", unit: "money" },
      { id: "number", role: "answer", unit: "count" },
    ]),
    answer("loss", "money"),
  ],
  book: { lost: 200, margin: 0.05, share: [0.5, 0.5], value: [100_000, 200_000] },
  // Halves would make the shares' order and the mean value come out right by chance.
  draw: (dice) => {
    const share = dice.pick([0.2, 0.3, 0.35, 0.6, 0.65, 0.7, 0.8]);
    const value = dice.number(40_000, 150_000, 10_000);
    return { lost: dice.number(100, 600, 20), margin: dice.number(0.03, 0.15, 0.01), share: [share, Number((1 - share).toFixed(2))], value: [value, value + dice.number(50_000, 200_000, 10_000)] };
  },
  answers: [
    { at: "number", solution: "={share}*{lost}", mistakes: { swappedShares: "=(1-{share})*{lost}" } },
    {
      at: "loss",
      solution: "=CHURNLOSS({share}*{lost},{value},{margin})",
      mistakes: {
        noMargin: "=CHURNLOSS({share}*{lost},{value})",
        tenThousand: "=CHURNLOSS({share}*{lost},{value},{margin})/10",
        firstGroup: "={lost}*{value.1}*{margin}",
        secondGroup: "={lost}*{value.2}*{margin}",
        totals: "=SUM({value})*{margin}",
        sharesNotCounts: "=CHURNLOSS({share},{value},{margin})",
        swapped: "=({share.2}*{value.1}+{share.1}*{value.2})*{lost}*{margin}",
        meanValue: "={lost}*AVERAGE({value})*{margin}",
      },
    },
  ],
};

export const M2: Module = { id: "M2", steps: [lostCustomers, churnRate, churnLoss] };
