import { useEffect, useState } from "preact/hooks";
import type { Workbook } from "../../workbook/Workbook";
import { errorText } from "../error/errorText";
import { watchErrors, type Explain, type Finding } from "../error/watchErrors";
import { usePane } from "../PaneContext";

interface Props {
  readonly workbook: Workbook;
  readonly explain: Explain | undefined;
  onOpen(id: string): void;
  /** Shows where the error comes from, step by step. */
  onExplain?: (() => void) | undefined;
}

/** Why the selected cell shows an error, or that it is being computed; nothing where it shows a value. */
export function ErrorCard({ workbook, explain, onOpen, onExplain }: Props) {
  const { locale, words, fill } = usePane();
  const [finding, tell] = useState<Finding>();
  useEffect(() => watchErrors(workbook, explain, tell), [workbook, explain]);
  const text = finding && errorText(finding, locale, workbook.host);
  return (
    <div role="status">
      {text && (
        <div class={finding.kind === "busy" ? "pane-card" : "pane-card pane-error"}>
          {text.title && <p class="pane-card-title">{text.title}</p>}
          <p>{text.sentence}</p>
          {text.fn && <button type="button" class="pane-link" onClick={() => onOpen(text.fn!)}>{fill(words.errorCard.open, { id: text.fn })}</button>}
          {text.fn && onExplain && <p><button type="button" class="pane-link" onClick={onExplain}>{words.errorCard.explain}</button></p>}
        </div>
      )}
    </div>
  );
}
