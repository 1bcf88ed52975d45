import type { Effect, Side } from "../../../audit/explain/sensitivity";
import { swing } from "../../../audit/explain/sensitivity";
import type { Cell } from "../../../cells/Cell";
import { NUMBER_FORMAT, type Unit } from "../../../functions/units";
import type { ExplainWords } from "../../../locale/audit/explain";
import type { ChartData, Value } from "../../chart/ChartData";

export type Varied = Extract<Effect, { readonly kind: "varied" }>;

interface About {
  readonly base: number;
  readonly unit: Unit;
  readonly title: string;
  readonly alt: string;
  readonly words: ExplainWords["sensitivity"];
}

/** The inputs that change the cell, as bars to both sides of its value; undefined where none does. */
export function effectData(effects: readonly Varied[], { base, unit, title, alt, words }: About): ChartData | undefined {
  const moving = effects.filter((effect) => swing(effect, base) > 0);
  if (moving.length === 0) return undefined;
  const away = ({ value, refusal }: Side): Value => (isNumber(value) && !refusal ? value - base : undefined);
  return {
    id: "explain",
    kind: "tornado",
    title,
    alt,
    format: NUMBER_FORMAT[unit],
    category: words.input,
    labels: moving.map(({ input }) => input.text),
    columns: [
      { name: words.low, values: moving.map(({ low }) => away(low)) },
      { name: words.high, values: moving.map(({ high }) => away(high)) },
    ],
  };
}

const isNumber = (cell: Cell): cell is number => typeof cell === "number";
