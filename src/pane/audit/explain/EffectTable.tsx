import type { Side } from "../../../audit/explain/sensitivity";
import { showCell } from "../../../functions/showCell";
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
  const write = ({ value, refusal }: Side): string => (refusal ? words.outside : showCell(value, unit, locale));
  return (
    <table class="explain-figures">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{words.input}</th><th scope="col">{words.low}</th><th scope="col">{words.high}</th></tr></thead>
      <tbody>
        {effects.map(({ input, low, high }) => (
          <tr key={input.nodes[0]!.start}><th scope="row" translate={false}>{input.text}</th><td>{write(low)}</td><td>{write(high)}</td></tr>
        ))}
      </tbody>
    </table>
  );
}
