import { everyCellFilled, numbers } from "../check/rules";
import type { Filled, Found, Rule } from "../Step";
import { written } from "./surveyExample";
import { inRow, numberAt, rule, told } from "./surveyFindings";
import { CHANNELS } from "./surveySheet";

const returned = (filled: Filled, channel: number): number => filled.cells("channel").filter((cell) => cell === CHANNELS[channel]).length;

/** Compares what came back at the payment with what was handed out there: the source promises all of it. */
const atPayment = (speaks: (returned: number, handedOut: number) => boolean) => (filled: Filled): Found | undefined => {
  const [count, total] = [returned(filled, 0), numberAt(filled, "handedOut", 0)];
  return told(total > 0 && speaks(count, total), { count, total });
};

export const responseRules: readonly Rule[] = [
  rule("handedOut", "essential", ["channel", "handedOut"], { handedOut: [5, 60, null, null] }, (filled) =>
    inRow(CHANNELS.findIndex((_, at) => returned(filled, at) > 0 && !(numberAt(filled, "handedOut", at) >= returned(filled, at)))),
  ),
  everyCellFilled("population", ["population", "error"], { population: null }),
  rule("needed", "essential", ["population", "needed"], { needed: written("={population}+1") }, (filled) => {
    const needed = numberAt(filled, "needed", 0);
    return told(!(needed >= 1 && needed <= numberAt(filled, "population", 0)));
  }),
  everyCellFilled("owner", ["owner", "readOn"], { owner: null }),
  rule("claimFails", "informative", ["channel", "handedOut"], { handedOut: [40, 60, null, null] }, atPayment((count, total) => count < total)),
  rule("claimStands", "informative", ["channel", "handedOut"], { handedOut: [22, 60, null, null] }, atPayment((count, total) => count === total)),
  rule("pestering", "informative", ["handedOut"], { handedOut: [26, 60, null, 15] }, (filled) => told(numberAt(filled, "handedOut", CHANNELS.indexOf("phone")) > 0)),
  rule("tooFew", "informative", ["first", "needed"], { needed: written("=SAMPLESIZE({population},1%)") }, (filled) => {
    const [count, least] = [numbers(filled.cells("first")).length, Math.ceil(numberAt(filled, "needed", 0))];
    return told(count < least, { count, least });
  }),
];
