import { courseWords } from "../../../locale/course";
import type { Locale } from "../../../locale/Locale";
import { paneWords } from "../../../locale/pane";
import { useCourse } from "../CourseContext";
import type { Recording } from "./useRecording";

/** What to know about the keeping of results for the trainer. Quiet: everything stays here in any case. */
export function RecordingNote({ recording: { trouble, again } }: { readonly recording: Recording }) {
  const { words, progress, fill, go } = useCourse();
  const { learner = "" } = progress;
  const says = words.workshop.undelivered;
  const said = !trouble ? "" : trouble.kind === "failed" ? fill(says.failed, { reason: trouble.reason }) : trouble.kind === "notListed" && learner === "" ? says.nameless : fill(says[trouble.kind], { learner });
  return (
    <div class="course-quiet">
      <p class="pane-note" role="status">{said}</p>
      {trouble?.kind === "failed" && <button type="button" class="course-inline" onClick={again}>{says.again}</button>}
      {trouble && trouble.kind !== "failed" && <button type="button" class="course-inline" onClick={() => go({ page: "settings" })}>{words.overview.settings}</button>}
    </div>
  );
}

/** Offers the language of the workshop, in that language. Whether it is taken is up to the learner. */
export function LanguageOffer({ language }: { readonly language: Locale }) {
  const { locale, switchTo, words, fill } = useCourse();
  if (!switchTo || language === locale) return null;
  return (
    <p class="course-quiet pane-note">
      {fill(words.workshop.language, { language: paneWords(language).name })}{" "}
      <button type="button" class="course-inline" lang={language} onClick={() => switchTo(language)}>{courseWords(language).workshop.switch}</button>
    </p>
  );
}

/** That it could not be found out whether there is a workshop. The course goes on as if there were none. */
export function NotFoundOut({ reason, onAgain }: { readonly reason: string; onAgain(): void }) {
  const { words, fill } = useCourse();
  return (
    <div class="course-quiet">
      <p class="pane-note" role="status">{fill(words.workshop.notFoundOut, { reason })}</p>
      <button type="button" class="course-inline" onClick={onAgain}>{words.workshop.lookAgain}</button>
    </div>
  );
}
