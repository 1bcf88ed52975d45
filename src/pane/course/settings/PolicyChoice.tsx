import { useId } from "preact/hooks";
import { POLICIES } from "../../../course/progress/Progress";
import type { Policy } from "../../../course/Step";
import { useCourse } from "../CourseContext";

/** The readings reports use, one list a setting. */
export function PolicyChoice() {
  const { words } = useCourse();
  return (
    <div class="course-form">
      <p class="pane-note">{words.policy.note}</p>
      {(Object.keys(POLICIES) as Policy[]).map((policy) => <OnePolicy key={policy} policy={policy} />)}
    </div>
  );
}

function OnePolicy({ policy }: { readonly policy: Policy }) {
  const { progress, words, act } = useCourse();
  const id = useId();
  const values: Readonly<Record<string, string>> = words.policy[policy].values;
  return (
    <div>
      <label class="pane-label" for={id}>{words.policy[policy].title}</label>
      <select id={id} class="pane-field pane-select" value={progress.policies[policy]} onChange={(event) => act({ type: "policyChosen", policy, value: event.currentTarget.value })}>
        {POLICIES[policy].map((value) => <option key={value} value={value}>{values[value] ?? value}</option>)}
      </select>
    </div>
  );
}
