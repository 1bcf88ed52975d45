import { useEffect, useMemo, useState } from "preact/hooks";
import type { Course } from "../../../course/Course";
import type { Progress } from "../../../course/progress/Progress";
import type { FoundWorkshop, WorkshopDesk } from "../../../course/workshop/WorkshopDesk";
import { listedAs } from "./listedAs";
import { Recorder, type Undelivered } from "./Recorder";

export interface Recording {
  readonly trouble: Undelivered | undefined;
  again(): void;
}

/** Writes the learner's results onto the roster: what it does not know yet when the pane opens, and what each check adds. */
export function useRecording(desk: WorkshopDesk, found: FoundWorkshop | undefined, course: Course | undefined, { learner = "", steps }: Progress): Recording {
  const [trouble, setTrouble] = useState<Undelivered>();
  const listed = found !== undefined && listedAs(learner, found.learners) !== undefined;
  const taught = (course?.modules ?? []).flatMap((module) => module.steps.map(({ id }) => id)).join(" ");
  const recorder = useMemo(() => (listed ? new Recorder(desk, learner, taught.split(" "), setTrouble) : undefined), [desk, learner, listed, taught]);
  useEffect(() => {
    setTrouble(undefined);
    return () => recorder?.drop();
  }, [recorder]);
  const checks = Object.entries(steps).map(([id, { attempts, passed }]) => `${id} ${attempts} ${passed}`).join();
  useEffect(() => recorder?.send(steps), [recorder, checks]);
  const absent: Undelivered | undefined = !found || listed ? undefined : { kind: found.learners.length === 0 ? "noRoster" : "notListed" };
  return { trouble: absent ?? trouble, again: () => recorder?.send(steps) };
}
