import { useLayoutEffect, useRef } from "preact/hooks";
import type { Repair } from "../../../audit/repair/findRepairs";
import { Few } from "../Few";
import { RepairEntry } from "./RepairEntry";
import type { RepairWork } from "./useRepair";
import { useWords } from "./useWords";

interface Props {
  readonly found: readonly Repair[];
  readonly work: RepairWork;
}

/** What was found, to be chosen from before anything is written. */
export function RepairList({ found, work }: Props) {
  const { words, fill } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [found]);
  const { chosen, busy } = work;
  const unsure = found.filter(({ isUnsure }) => isUnsure).length;
  const choose = (repair: Repair, on: boolean): void => work.choose(new Set(found.filter((each) => (each === repair ? on : chosen.has(each)))));
  return (
    <section class="pane-section">
      <h3 ref={heading} tabIndex={-1}>{words.found.title}</h3>
      <p role="status">{found.length > 0 ? fill(words.found.count, { count: found.length }) : words.found.nothing}</p>
      {unsure > 0 && <p>{fill(words.found.unsure, { count: unsure })}</p>}
      {found.length > 1 && (
        <div class="course-row">
          <button type="button" class="pane-button course-light" onClick={() => work.choose(new Set(found))}>{words.found.all}</button>
          <button type="button" class="pane-button course-light" onClick={() => work.choose(new Set())}>{words.found.none}</button>
        </div>
      )}
      <Few class="repair-list" entries={found.map((repair, at) => <RepairEntry key={at} repair={repair} chosen={chosen.has(repair)} onChoose={(on) => choose(repair, on)} />)} more={words.found.more} />
      {found.length > 0 && <button type="button" class="pane-button pane-primary course-wide repair-do" aria-disabled={busy !== undefined || chosen.size === 0} onClick={() => chosen.size > 0 && work.repair()}>{fill(words.found.repair, { count: chosen.size })}</button>}
      <p class="course-line pane-note" role="status">{busy === "repairing" ? words.found.repairing : ""}</p>
    </section>
  );
}
