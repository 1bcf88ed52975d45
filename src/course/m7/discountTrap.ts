import { answer, gap, input, table } from "../sheet/parts";
import type { Data, Question, Step } from "../Step";
import type { Dice } from "../variants/Dice";

const DISCOUNTS = 5;

const discounts = (step: number): readonly number[] => Array.from({ length: DISCOUNTS }, (_, at) => Number(((at + 1) * step).toFixed(2)));

/** The deepest discount leaves something of the margin: at the margin itself there is no answer. */
function draw(dice: Dice): Data {
  const margin = dice.number(0.2, 0.5, 0.05);
  const step = Math.floor((margin * 100 - 1) / DISCOUNTS) / 100;
  return { margin, discount: Number((margin * dice.pick([0.2, 0.4, 0.6])).toFixed(2)), off: discounts(step) };
}

/** Five reasons of book 001; each card is what one of them looks like from behind the counter. */
const reasons: Question = {
  id: "reasons",
  kind: "sort",
  cards: ["beforeSale", "boughtAnyway", "firstTime", "acrossTheStreet", "shorterShift"],
  piles: ["teachToWait", "giveAway", "dishearten", "provoke", "cutService"],
  right: { beforeSale: "teachToWait", boughtAnyway: "giveAway", firstTime: "dishearten", acrossTheStreet: "provoke", shorterShift: "cutService" },
};

export const discountTrap: Step = {
  id: "7.4",
  kind: "formula",
  minutes: 10,
  sheet: [
    input("discount", "share"),
    input("margin", "share"),
    answer("needed", "share"),
    gap,
    table("discounts", DISCOUNTS, [
      { id: "off", role: "input", unit: "share" },
      { id: "growth", role: "answer", unit: "share" },
      { id: "guess", role: "given", unit: "share", formula: "={off}/{margin}" },
    ]),
  ],
  book: { discount: 0.1, margin: 0.3, off: discounts(0.05) },
  draw,
  answers: [
    {
      at: "needed",
      solution: "=DISCOUNTBREAKEVEN({discount},{margin})",
      mistakes: {
        ofMargin: "={discount}/{margin}",
        asDiscount: "={discount}",
        forRevenue: "=1/(1-{discount})-1",
        wholeVolume: "={margin}/({margin}-{discount})",
        marginLeft: "={margin}-{discount}",
        parentheses: "={discount}/{margin}-{discount}",
        ofNewPrice: "={discount}/(({margin}-{discount})/(1-{discount}))",
        asMarkup: "={discount}/({margin}/(1+{margin})-{discount})",
      },
    },
    {
      at: "growth",
      solution: "=DISCOUNTBREAKEVEN({off},{margin})",
      mistakes: {
        ofMargin: "={off}/{margin}",
        firstDiscount: { fill: "=DISCOUNTBREAKEVEN({off.1},{margin})" },
        wholeVolume: "={margin}/({margin}-{off})",
        multiplied: "={off}/{discount}*{needed}",
      },
    },
  ],
  questions: [{ id: "never", kind: "one", options: ["double", "tenfold", "noVolume"], right: "noVolume" }, reasons],
  chart: { kind: "lines", categories: "off", series: ["growth", "guess"], unit: "share" },
};
