import { POLICIES } from "../../../course/progress/Progress";
import type { Policy } from "../../../course/Step";
import { useCourse } from "../CourseContext";

/** The readings as the trainer has fixed them: shown, not chosen. */
export function FixedPolicies() {
  const { rules, words, fill } = useCourse();
  const valueOf = (policy: Policy): string => {
    const values: Readonly<Record<string, string>> = words.policy[policy].values;
    return values[rules.policies[policy]] ?? rules.policies[policy];
  };
  return (
    <div class="course-form">
      <p class="pane-note">{words.workshop.fixed}</p>
      <ul>{(Object.keys(POLICIES) as Policy[]).map((policy) => <li key={policy}>{fill(words.policy.line, { title: words.policy[policy].title, value: valueOf(policy) })}</li>)}</ul>
    </div>
  );
}
