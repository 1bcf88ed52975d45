import type { Subject } from "../../../audit/explain/Subject";
import { usePane } from "../../PaneContext";
import { Formula } from "../../parts/Formula";
import { inNamespace } from "./inNamespace";
import { useExplainWords } from "./useExplainWords";

/** The formula as it stands in the cell, and what the names in it stand for. */
export function NamedFormulas({ subject: { written, names } }: { readonly subject: Subject }) {
  const { words, fill } = useExplainWords();
  const { namespace } = usePane();
  return (
    <>
      <Formula text={inNamespace(written, namespace)} />
      {names.map(({ name, formula }) => (
        <div key={name}>
          <p class="pane-note">{fill(words.named, { name })}</p>
          <Formula text={inNamespace(formula, namespace)} />
        </div>
      ))}
    </>
  );
}
