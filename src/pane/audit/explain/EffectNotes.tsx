import type { Effect, Side } from "../../../audit/explain/sensitivity";
import { functionById } from "../../../functions/catalogue";
import { explain } from "../../../functions/explain";
import { showCell } from "../../../functions/showCell";
import { paneWords } from "../../../locale/pane";
import { useExplainWords } from "./useExplainWords";

/** Why an input was not varied, was rounded, or may not become what it would. */
export function EffectNotes({ effects }: { readonly effects: readonly Effect[] }) {
  const notesOf = useNotes();
  const notes = effects.flatMap(notesOf);
  return notes.length === 0 ? null : <ul class="explain-notes">{notes.map((note) => <li key={note} class="pane-note">{note}</li>)}</ul>;
}

function useNotes(): (effect: Effect) => readonly string[] {
  const { locale, words: { sensitivity: words }, fill } = useExplainWords();
  const { codes } = paneWords(locale);
  return (effect) => {
    const input = effect.input.text;
    if (effect.kind === "still") return [fill(words.still[effect.why], { input })];
    const why = ({ refusal }: Side, side: string): string[] => {
      if (!refusal) return [];
      const fn = functionById(refusal.cause?.fn ?? "");
      const sentence = fn ? explain(refusal, fn, locale) : (codes[refusal.code as keyof typeof codes] ?? refusal.code);
      return [fill(words.outsideWhy, { input, side, sentence })];
    };
    const single = effect.low.cells.length === 1 && effect.low.cells[0]!.length === 1;
    const write = ({ cells }: Side): string => showCell(cells[0]![0]!, "number", locale);
    const rounded = !effect.rounded ? [] : [single ? fill(words.rounded, { input, low: write(effect.low), high: write(effect.high) }) : fill(words.roundedBlock, { input })];
    return [...rounded, ...why(effect.low, words.low), ...why(effect.high, words.high)];
  };
}
