import type { Step } from "../Step";
import { answer, input } from "../sheet/parts";
import { drawFlow } from "./flow";
import { lost } from "./lostAndRate";

/** Case 02 of the course book 003: the lost are counted before anything is divided. */
export const lostCustomers: Step = {
  id: "2.1",
  kind: "formula",
  minutes: 6,
  sheet: [input("begin", "count"), input("joined", "count"), input("end", "count"), answer("lost", "count")],
  book: { begin: 3000, joined: 500, end: 3300 },
  draw: (dice) => drawFlow(dice, dice.number(1200, 6000, 100), 10),
  answers: [lost],
  chart: { kind: "bars", categories: "begin:lost labels", series: ["begin:lost"], unit: "count" },
};
