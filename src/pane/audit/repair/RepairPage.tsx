import type { AuditKit } from "../Kit";
import { Outcome } from "./Outcome";
import "./repair.css";
import { RepairList } from "./RepairList";
import { ScopeForm } from "./ScopeForm";
import { useRepair } from "./useRepair";
import { useWords } from "./useWords";

/** Find the formulas that have lost a function of ours, see how each will be written, have it done, and take it back. */
export function RepairPage({ kit }: { readonly kit: AuditKit }) {
  const { words, fill } = useWords();
  const work = useRepair(kit);
  const { found, done, failure } = work;
  return (
    <article class="repair">
      <p class="pane-lead">{words.lead}</p>
      <section class="pane-section"><ScopeForm work={work} /></section>
      {failure !== undefined && <p class="course-attention" role="alert">{fill(words.failed, { reason: failure })}</p>}
      {found && <RepairList found={found} work={work} />}
      {done && <Outcome done={done} work={work} />}
    </article>
  );
}
