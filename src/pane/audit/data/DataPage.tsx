import type { Finding } from "../../../audit/data/Finding";
import type { Question } from "../../../audit/data/Question";
import { RangeField } from "../../parts/RangeField";
import "../../course/course.css";
import "./data.css";
import { Columns } from "./Columns";
import { Findings } from "./Findings";
import { useDataCheck } from "./useDataCheck";
import { useWords } from "./useWords";

/** What the check of data needs of the program around it. */
export interface DataKit {
  /** Looks for what is wrong, aside where there is much of it. */
  check(question: Question): Promise<readonly Finding[]>;
  now(): Date;
  /** What has to be done before the sheet is read: somebody may still be typing. */
  before?(): Promise<void>;
}

/** Point at a table, say what its columns are, see what is wrong in them, and have it put right beside. */
export function DataPage({ kit }: { readonly kit: DataKit }) {
  const { words, fill } = useWords();
  const check = useDataCheck(kit);
  const { source, report, busy, failure, nothing } = check;
  const said = busy === "reading" ? words.source.reading : nothing !== undefined ? fill(words.source.nothing, { reference: nothing }) : "";
  return (
    <article class="data">
      <h2 class="pane-name">{words.title}</h2>
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
