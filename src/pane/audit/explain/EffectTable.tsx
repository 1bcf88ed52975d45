import type { Side } from "../../../audit/explain/sensitivity";
import { showColumn } from "../../../functions/showColumn";
import type { Unit } from "../../../functions/units";
import type { Varied } from "./effectData";
import { useExplainWords } from "./useExplainWords";

interface Props {
  readonly effects: readonly Varied[];
  readonly unit: Unit;
  readonly caption: string;
}

/** What the cell would show, input by input, the strongest first. */
export function EffectTable({ effects, unit, caption }: Props) {
  const { locale, words: { sensitivity: words } } = useExplainWords();
  const figures = showColumn(effects.flatMap(({ low, high }) => [low, high]).map(({ value }) => ({ cell: value, unit })), locale);
  const write = ({ refusal }: Side, at: number): string => (refusal ? words.outside : figures[at]!);
  return (
    <table class="explain-figures">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{words.input}</th><th scope="col">{words.low}</th><th scope="col">{words.high}</th></tr></thead>
      <tbody>
        {effects.map(({ input, low, high }, at) => (
          <tr key={input.nodes[0]!.start}><th scope="row" translate={false}>{input.text}</th><td>{write(low, 2 * at)}</td><td>{write(high, 2 * at + 1)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
