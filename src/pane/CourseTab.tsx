import { useEffect, useState } from "preact/hooks";
import type { Course } from "../course/Course";
import { tabWords } from "../locale/course/tabs";
import type { CourseKit } from "./course/Kit";
import type { CoursePane } from "./course/CoursePane";
import { Waiting } from "./course/Waiting";
import { reasonOf } from "./error/watchErrors";
import { usePane } from "./PaneContext";

type State = { readonly kind: "loading" } | { readonly kind: "failed"; readonly reason: string } | { readonly kind: "here"; readonly Opened: typeof CoursePane; readonly first: Course };

/** The place of the course, whose script and words are loaded side by side when somebody looks here. */
export function CourseTab({ kit }: { readonly kit: CourseKit }) {
  const { locale } = usePane();
  const [state, setState] = useState<State>({ kind: "loading" });
  const load = (): void => {
    setState({ kind: "loading" });
    Promise.all([import(/* webpackChunkName: "course-pane" */ "./course/CoursePane"), kit.load(locale)]).then(
      ([{ CoursePane: Opened }, first]) => setState({ kind: "here", Opened, first }),
      (error: unknown) => setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  useEffect(load, []);
  if (state.kind === "here") return <state.Opened kit={kit} first={state.first} />;
  return <Waiting failure={state.kind === "failed" ? { sentence: tabWords(locale).failed, reason: state.reason, onAgain: load } : undefined} />;
}
