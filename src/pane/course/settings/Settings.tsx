import { useLayoutEffect, useRef } from "preact/hooks";
import { useCourse } from "../CourseContext";
import { NumbersChoice } from "../parts/NumbersChoice";
import { Export } from "./Export";
import { Import } from "./Import";
import { LearnerName } from "./LearnerName";
import { FixedPolicies } from "./FixedPolicies";
import { PolicyChoice } from "./PolicyChoice";
import { StartOver } from "./StartOver";
import { WorkshopFacts } from "../workshop/WorkshopFacts";

/** Who learns, on which numbers, by which readings; and what is done with the progress as a whole. */
export function Settings() {
  const { progress, rules, workshop, words, act, go } = useCourse();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="course-settings">
      <button type="button" class="pane-back" onClick={() => go({ page: "overview" })}>{words.settings.back}</button>
      <h2 ref={heading} class="pane-name" tabIndex={-1}>{words.settings.title}</h2>
      <section class="pane-section">
        <LearnerName />
      </section>
      <section class="pane-section">
        {workshop && rules.fixed.numbers ? <WorkshopFacts workshop={workshop.workshop} /> : (
          <>
            <NumbersChoice own={progress.ownNumbers} onOwn={(own) => act({ type: "numbersChosen", own })} />
            <p class="pane-note">{words.settings.numbersNote}</p>
          </>
        )}
      </section>
      <section class="pane-section">
        <h3>{words.policy.title}</h3>
        {rules.fixed.policies ? <FixedPolicies /> : <PolicyChoice />}
      </section>
      <section class="pane-section">
        <h3>{words.transfer.title}</h3>
        <Export />
        <Import />
      </section>
      <section class="pane-section">
        <h3>{words.startOver.title}</h3>
        <StartOver />
      </section>
      <section class="pane-section">
        <button type="button" class="pane-button course-light" onClick={() => go({ page: "trainer" })}>{words.overview.trainer}</button>
      </section>
    </div>
  );
}
