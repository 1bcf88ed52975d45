import type { Step } from "../../../audit/explain/Step";
import { explain } from "../../../functions/explain";
import type { Place } from "../../../workbook/Workbook";
import { useExplainWords } from "./useExplainWords";
import { writePlace } from "./writePlace";

interface Props {
  readonly step: Step;
  readonly sheet: string;
  onFollow(place: Place): void;
}

/** What a step refuses, in the words of its function, and where that came from. */
export function FailureText({ step: { fn, failure }, sheet, onFollow }: Props) {
  const { locale, words, fill } = useExplainWords();
  if (!failure) return null;
  const { error, from } = failure;
  return (
    <>
      <p>{explain(error, fn, locale)}</p>
      {from?.kind === "step" && <p>{fill(words.error.step, { step: from.step })}</p>}
      {from?.kind === "cells" && (
        <p>
          {fill(words.error.cell, { place: writePlace(from.place, sheet) })}{" "}
          <button type="button" class="pane-link" onClick={() => onFollow(from.place)}>{fill(words.error.go, { place: writePlace(from.place, sheet) })}</button>
        </p>
      )}
    </>
  );
}
