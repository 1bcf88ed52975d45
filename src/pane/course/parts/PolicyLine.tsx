import type { Policy } from "../../../course/Step";
import { useCourse } from "../CourseContext";

/** How readings are set, and the way to change them. */
export function PolicyLine({ policies }: { readonly policies: readonly Policy[] }) {
  const { words, rules, fill, go } = useCourse();
  const valueOf = (policy: Policy): string => {
    const values: Readonly<Record<string, string>> = words.policy[policy].values;
    return values[rules.policies[policy]] ?? rules.policies[policy];
  };
  return (
    <p class="course-policy pane-note">
      {policies.map((policy) => <span key={policy}>{fill(words.policy.line, { title: words.policy[policy].title, value: valueOf(policy) })}</span>)}
      {rules.fixed.policies ? <span>{words.workshop.fixedShort}</span> : <button type="button" class="course-inline" aria-label={`${words.policy.change}: ${words.policy.title}`} onClick={() => go({ page: "settings" })}>{words.policy.change}</button>}
    </p>
  );
}
