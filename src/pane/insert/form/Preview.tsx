import { formatAddress } from "../../../cells/address";
import type { Cell } from "../../../cells/Cell";
import { explain } from "../../../functions/explain";
import { functionById } from "../../../functions/catalogue";
import { showCell } from "../../../functions/showCell";
import { showGrid } from "../../../functions/showGrid";
import { unitAt } from "../../../functions/unitsOfResult";
import { CellTable } from "../../parts/CellTable";
import { Formula } from "../../parts/Formula";
import { usePane } from "../../PaneContext";
import type { Outcome } from "../draft";
import { ObstacleNote } from "./ObstacleNote";
import { unitsOf } from "../outcome/unitsOf";
import type { Insertion } from "./useInsertion";
import { useWords } from "./useWords";

/** So much of a result as tells whether it is the one that is wanted. */
const CAPS = { maxRows: 6, maxColumns: 5 };

/** The formula as it will be written, its result, and the cells it will fill. */
export function Preview({ insertion }: { readonly insertion: Insertion }) {
  const { words: { preview: words }, fill } = useWords();
  const { draft, busy, failure } = insertion.drafting;
  const outcome = draft?.outcome;
  return (
    <section class="insert-preview" aria-busy={busy}>
      <h3>{words.title}</h3>
      {draft && <Formula text={draft.formula} />}
      <div role="status">
        {draft && draft.wanting.length > 0 && <p class="pane-note">{fill(words.wanting, { names: draft.wanting.join(", ") })}</p>}
        {failure !== undefined && <p class="pane-attention">{fill(words.failed, { reason: failure })}</p>}
        {busy && insertion.busy && <p class="pane-note">{words.computing}</p>}
        {typeof outcome === "object" && <Result outcome={outcome} insertion={insertion} />}
      </div>
      {outcome === "onRequest" && <><p class="pane-note">{words.onRequest}</p><button type="button" class="pane-button insert-light" onClick={insertion.compute}>{busy ? words.computing : words.compute}</button></>}
    </section>
  );
}

function Result({ outcome, insertion }: { readonly outcome: Outcome; readonly insertion: Insertion }) {
  const { words: pane } = usePane();
  const { locale, words: { preview: words }, fill, count, size } = useWords();
  const { result, kind, area, obstacle, refusal, errors } = outcome;
  const units = unitsOf(kind).map((unit) => pane.units[unit]);
  const unit = units.length > 1 ? fill(words.units, { units: units.join(locale === "zh" ? "、" : ", ") }) : fill(words.unit, { unit: units[0]! });
  const isSingle = area.rows * area.columns === 1;
  const blamed = refusal?.cause && functionById(refusal.cause.fn);
  return (
    <>
      {isSingle
        ? <p class="pane-result"><span class="pane-unseen">{words.result}</span>{showCell(result[0]![0] as Cell, unitAt(kind, 1, 1), locale)}</p>
        : <CellTable label={words.result} grid={showGrid(result, { ...CAPS, locale, header: kind.kind === "table" || kind.kind === "labelled", unitAt: (row, column) => unitAt(kind, row, column) })} />}
      {refusal && blamed && <p class="pane-attention"><span aria-hidden="true">! </span>{explain(refusal, blamed, locale)}</p>}
      {errors > 0 && <p class="pane-attention"><span aria-hidden="true">! </span>{count(words.errors, errors)}</p>}
      <p class="pane-note">{[errors < result.length && unit, !isSingle && fill(words.fills, { area: formatAddress(area), size: size(area) })].filter(Boolean).join(" ")}</p>
      {obstacle && <ObstacleNote obstacle={obstacle} area={area} insertion={insertion} />}
    </>
  );
}
