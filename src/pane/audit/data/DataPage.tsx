import { RangeField } from "../../parts/RangeField";
import type { AuditKit } from "../Kit";
import { Columns } from "./Columns";
import "./data.css";
import { Findings } from "./Findings";
import { useDataCheck } from "./useDataCheck";
import { useWords } from "./useWords";

/** Point at a table, say what its columns are, see what is wrong in them, and have it put right beside. */
export function DataPage({ kit }: { readonly kit: AuditKit }) {
  const { words, fill } = useWords();
  const check = useDataCheck(kit);
  const { source, report, busy, failure, nothing } = check;
  const said = busy === "reading" ? words.source.reading : nothing !== undefined ? fill(words.source.nothing, { reference: nothing }) : "";
  return (
    <article class="data">
      <p class="pane-lead">{words.lead}</p>
      <section class="pane-section">
        <h3>{words.source.title}</h3>
        {source ? <Columns source={source} check={check} /> : <RangeField words={{ ...words.source, failed: words.failed }} busy={busy !== undefined} onUse={check.read} />}
        <p class={nothing === undefined ? "pane-note" : "course-attention"} role="status">{said}</p>
      </section>
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
      {report && <Findings report={report} check={check} />}
    </article>
  );
}
