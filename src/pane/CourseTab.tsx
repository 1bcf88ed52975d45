import { useEffect, useState } from "preact/hooks";
import { tabWords } from "../locale/course/tabs";
import type { CourseKit } from "./course/Kit";
import type { CoursePane } from "./course/CoursePane";
import { Waiting } from "./course/Waiting";
import { reasonOf } from "./error/watchErrors";
import { usePane } from "./PaneContext";

type State = { readonly kind: "loading" } | { readonly kind: "failed"; readonly reason: string } | { readonly kind: "here"; readonly Course: typeof CoursePane };

/** The place of the course, whose script is loaded when somebody looks here. */
export function CourseTab({ kit }: { readonly kit: CourseKit }) {
  const { locale } = usePane();
  const [state, setState] = useState<State>({ kind: "loading" });
  const load = (): void => {
    setState({ kind: "loading" });
    import(/* webpackChunkName: "course-pane" */ "./course/CoursePane").then(
      (loaded) => setState({ kind: "here", Course: loaded.CoursePane }),
      (error: unknown) => setState({ kind: "failed", reason: reasonOf(error) }),
    );
  };
  useEffect(load, []);
  if (state.kind === "here") return <state.Course kit={kit} />;
  return <Waiting failure={state.kind === "failed" ? { sentence: tabWords(locale).failed, reason: state.reason, onAgain: load } : undefined} />;
}
