import { useState } from "preact/hooks";
import type { Course } from "../../../course/Course";
import type { Workshop } from "../../../course/workshop/Workshop";
import { ROSTER_SHEET } from "../../../course/workshop/roster/rosterLayout";
import { COURSE_SHEET } from "../../../course/workshop/settings/courseLayout";
import { NameTwice } from "../../../course/workshop/WorkshopDesk";
import { useDoing } from "../useDoing";
import { useTrainer } from "../useTrainer";
import { CopySetUp } from "./CopySetUp";
import { draftOf } from "./draftOf";
import { LearnerNames } from "./LearnerNames";
import { ModuleChoice } from "./ModuleChoice";
import { namesIn } from "./namesIn";
import { TitleAndKey } from "./TitleAndKey";
import { TakeOver } from "./TakeOver";
import { WayOfWorking } from "./WayOfWorking";

/** The set-up of the workshop: filled in here, written into the workbook when the button is pressed. */
export function SetUpPart({ whole, onWritten }: { readonly whole: Course; onWritten(): void }) {
  const { workshop: found, workshopDesk, lookForWorkshop, progress, salt, locale, words, fill } = useTrainer();
  const modules = whole.modules.filter(({ steps }) => steps.length > 0);
  const [draft, setDraft] = useState(() => draftOf(found, { salt: salt(), modules, policies: progress.policies, locale }));
  const [tried, setTried] = useState(false);
  const { busy, result, failure, reason, run, forget } = useDoing<"done" | "changed">();
  const { names, doubles } = namesIn(draft.names);
  const missing = draft.workshop.modules.length === 0 ? words.setUp.noModule : doubles.length > 0 ? fill(words.setUp.doubles, { names: doubles.join(", ") }) : undefined;
  const change = (changed: Partial<Workshop>): void => {
    forget();
    setDraft((now) => ({ ...now, workshop: { ...now.workshop, ...changed } }));
  };
  const write = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (missing !== undefined) return;
    run(async () => {
      await workshopDesk.setUp(draft.workshop, names);
      lookForWorkshop();
      onWritten();
      return found ? "changed" : "done";
    });
  };
  const refused = failure instanceof NameTwice ? fill(words.setUp.nameTwice, { learner: failure.learner }) : reason === undefined ? undefined : fill(words.failed, { reason });
  const said = busy ? words.setUp.busy : result ? words.setUp[result] : "";
  return (
    <div class="trainer-part">
      <form class="course-form" onSubmit={write}>
        <TitleAndKey workshop={draft.workshop} onChange={change} />
        <ModuleChoice whole={whole} modules={modules} chosen={draft.workshop.modules} onChange={change} />
        <WayOfWorking workshop={draft.workshop} onChange={change} />
        <LearnerNames text={draft.names} stands={found !== undefined} onText={(typed) => setDraft((now) => ({ ...now, names: typed }))} />
        <p class="pane-note">{fill(words.setUp.writes, { course: COURSE_SHEET, roster: ROSTER_SHEET })}</p>
        <button type="submit" class="pane-button pane-primary course-wide" aria-disabled={busy}>{found ? words.setUp.change : words.setUp.do}</button>
        <div role="status">
          <p class="course-attention">{(tried && missing) || refused}</p>
          <p class="pane-note">{said}</p>
        </div>
      </form>
      {found && <CopySetUp workshop={found.workshop} />}
      <TakeOver onFound={(workshop) => change(workshop)} />
    </div>
  );
}
