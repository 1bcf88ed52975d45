import { useEffect, useRef } from "preact/hooks";
import { ROLES } from "../../../audit/data/Question";
import { FindingCard } from "./FindingCard";
import type { DataCheck, Report } from "./useDataCheck";
import { useWords } from "./useWords";

interface Props {
  readonly report: Report;
  readonly check: DataCheck;
}

/** What was found, the worst first, and what was looked for. */
export function Findings({ report, check }: Props) {
  const { words, fill } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.scrollIntoView?.({ block: "nearest" }), [report]);
  const { findings, roles } = report;
  return (
    <section class="pane-section">
      <h3 ref={heading}>{words.result.title}</h3>
      <p role="status">{findings.length > 0 ? fill(words.result.found, { count: findings.length }) : words.result.nothing}</p>
      <p class="pane-note">{fill(words.result.checked, { what: checked(roles, words.result.what).join(words.result.between) })}</p>
      <p class="course-attention" role="status">{check.stale ? words.result.stale : ""}</p>
      <ul class="data-findings">
        {findings.map((finding, at) => <FindingCard key={at} finding={finding} report={report} check={check} />)}
      </ul>
    </section>
  );
}

type What = ReturnType<typeof useWords>["words"]["result"]["what"];

/** What is looked for in columns such as these. */
function checked(roles: Report["roles"], what: What): readonly string[] {
  const looked = ROLES.flatMap((role) => (role !== "text" && roles.includes(role) ? [what[role]] : []));
  const hasIds = roles.length > 1 && (roles.includes("key") || roles.includes("unique"));
  return [...looked, ...(hasIds ? [what.rows] : []), what.errors];
}
