import { useEffect, useRef, useState } from "preact/hooks";
import { qualify } from "../../../cells/sheetName";
import { isBusy } from "../../../cells/Cell";
import type { Place } from "../../../workbook/Workbook";
import { reasonOf } from "../../error/watchErrors";
import { Formula } from "../../parts/Formula";
import type { AuditKit } from "../Kit";
import { Differs } from "./Differs";
import "./explain.css";
import { Failures } from "./Failures";
import { Inputs } from "./Inputs";
import { ReadingTables } from "./ReadingTables";
import { Sensitivity } from "./Sensitivity";
import { Steps } from "./Steps";
import { useExplained, type Looked } from "./useExplained";
import { useExplainWords } from "./useExplainWords";

/** Explains the selected cell, and follows the selection. An input can be gone to, and from there back. */
export function ExplainPage({ kit }: { readonly kit: AuditKit }) {
  const { words, fill } = useExplainWords();
  const { looked, compute } = useExplained(kit);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const [failure, setFailure] = useState<string>();
  const back = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes with the cell it belonged to.
  useEffect(() => back.current?.focus(), [trail]);
  const select = (place: Place, then: readonly Place[]): void => {
    setFailure(undefined);
    kit.workbook.selection.select(place).then(() => setTrail(then), (error: unknown) => setFailure(fill(words.failed, { place: place.address, reason: reasonOf(error) })));
  };
  const follow = (place: Place): void => select(place, looked ? [...trail, looked.place] : trail);
  const last = trail.at(-1);
  return (
    <div class="explain">
      <p class="pane-lead">{words.lead}</p>
      {last && <button ref={back} type="button" class="pane-back" onClick={() => select(last, trail.slice(0, -1))}>{fill(words.back, { place: qualify(last.sheet, last.address) })}</button>}
      <p class="pane-note" role="status">{statusOf(looked, words, fill)}</p>
      {failure !== undefined && <p class="course-attention" role="alert">{failure}</p>}
      {looked && <Body looked={looked} onFollow={follow} onCompute={compute} />}
    </div>
  );
}

type Said = ReturnType<typeof useExplainWords>;

function statusOf(looked: Looked | undefined, words: Said["words"], fill: Said["fill"]): string {
  if (!looked) return "";
  const place = looked.found && "subject" in looked.found ? looked.found.subject.place.address : looked.place.address;
  if (looked.busy) return fill(words.waiting, { place });
  return looked.found?.kind === "explained" ? fill(words.done, { place }) : "";
}

interface Props {
  readonly looked: Looked;
  onFollow(place: Place): void;
  onCompute(): void;
}
function Body({ looked, onFollow, onCompute }: Props) {
  const { words, fill } = useExplainWords();
  const { found, failure } = looked;
  if (failure !== undefined) return <p class="course-attention" role="alert">{fill(words.failed, { place: looked.place.address, reason: failure })}</p>;
  if (!found) return null;
  if (found.kind === "differs") return isBusy(found.subject.shown) ? null : <Differs subject={found.subject} computed={found.computed} />;
  if (found.kind !== "explained") {
    return (
      <>
        {found.formula && <Formula text={found.formula} />}
        <p>{fill(words.nothing[found.kind], { place: found.place.address })}</p>
      </>
    );
  }
  const { subject, steps } = found;
  return (
    <>
      <Failures subject={subject} steps={steps} onFollow={onFollow} />
      <Steps subject={subject} steps={steps} onFollow={onFollow} />
      <ReadingTables subject={subject} steps={steps} readings={looked.readings} rivals={looked.rivals} more={looked.more} />
      <Inputs inputs={subject.inputs} sheet={subject.anchor.sheet} onFollow={onFollow} />
      <Sensitivity subject={subject} steps={steps} effects={looked.effects} more={looked.more} onCompute={onCompute} />
    </>
  );
}
